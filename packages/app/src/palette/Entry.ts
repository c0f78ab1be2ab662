import type { SearchResult } from '@callboard/plugin-api'

/** A line of the palette: something to go to, or to do. */
export interface Entry {
  /** Unique in the palette; the end of the DOM id of its option. */
  id: string
  title: string
  icon: string
  /** Fainter, after the title. */
  note?: string
  keywords?: string[]
  /** Keys that do the same from anywhere, such as `g c`. */
  keys?: string | undefined
  to?: string
  run?: () => void
  /** Where it is an answer to what was typed: drawn by the plugin that gave it. */
  result?: SearchResult
}

export interface Section {
  title: string
  entries: Entry[]
}
