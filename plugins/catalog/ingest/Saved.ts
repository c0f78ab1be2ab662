/** Who made the catalog change, and on what occasion. */
export interface Occasion {
  /** Entity ref of a user; null for the portal itself. */
  actor: string | null
  cause: 'register' | 'refresh' | 'unregister' | 'exclude'
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
  /** Ref to the target of the location that has the entity and keeps it. */
  conflicts: Map<string, string>
}
