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
}

/** What a save did. */
export interface Saved {
  /** Refs. */
  created: string[]
  /** Refs. */
  updated: string[]
  removed: Removed[]
  /** Refs of those removed whose file is gone. */
  orphaned: string[]
  /** Refs of those that are kept although their file is gone. */
  kept: string[]
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
