import type { Cause, Commit } from '../history/Version'

/** Who made the catalog change, and on what occasion. */
export interface Occasion {
  /** Entity ref of a user; null for the portal itself. */
  actor: string | null
  cause: Cause
  /** What was read, where a push has told. */
  commit?: Commit | undefined
}

/** An entity that went away. */
export interface Removed {
  ref: string
  uid: string
  /** Why, where that is not the occasion itself. */
  cause?: 'orphan' | 'rename'
}

/** What a save did. */
export interface Saved {
  /** Refs. */
  created: string[]
  /** Refs. */
  updated: string[]
  removed: Removed[]
  /** Refs of what is kept although its file is gone. */
  kept: string[]
  /** Refs of what lists and the search show differently, although nothing was written in its file. */
  renamed: string[]
  /** By ref, what another location has and keeps. */
  conflicts: Map<string, Holder>
}

/** Where an entity stands that another location has. */
export interface Holder {
  /** Target of the location. */
  location: string
  file: string
  line: number
}
