/** A repository of a code host, and where its catalog files are looked for. */
export interface Repository {
  /** Its page. */
  url: string
  /** URL of its catalog file, or a pattern for several. */
  target: string
  /** When it changed last; where that is unknown, it is looked into each time. */
  changedAt: Date | undefined
}
