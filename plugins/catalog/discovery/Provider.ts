import type { Services } from '@callboard/plugin-api/backend'
import type { Source } from '../ingest/Source'
import type { Look } from './look/Look'

/** Who lists where catalog files are, and how often. Made of the configuration. */
export interface Provider {
  /** Such as `github:acme`. */
  id: string
  /** What it lists, in words. */
  title: string
  /** Milliseconds from one run to the next. */
  every: number
  /** Milliseconds that a run may take. */
  timeout: number
  /** The most that a run may remove, as a part of what there was. */
  removeAtMost: number
  /** Changes with its settings: then it runs at once. */
  settings: string
  /** Lists everything, or fails. @throws ReadError */
  list(listing: Listing): Promise<Listed | Written>
  /** Looks into one repository; absent where it does not list repositories, or only a list says which it lets through. */
  look?: Look | undefined
}

/** What a provider may use while it lists. */
export interface Listing extends Pick<Services, 'db' | 'reader'> {
  id: string
  signal: AbortSignal
}

/** Locations that a provider found. */
export interface Listed {
  sources: Source[]
  /** What a person should know of this run, such as repositories that could not be looked into. */
  notes: string[]
}

/** A catalog file that a provider wrote of what it found. */
export interface Written {
  text: string
  /** How many entities are in it. */
  entities: number
  notes: string[]
}
