/** A text of a repository, and where it is. */
export interface FoundText {
  path: string
  text: string
}

/** What was read of a repository, or of a folder in one. */
export interface Repository {
  /** Address of the page that somebody gave. */
  target: string
  /** What kind of code host it is at, as `integrations` calls it, and the names that lead to it there. Absent if it is of none. */
  host?: { codeHost: string; names: string[] } | undefined
  /** From the root of the repository; empty for the root. */
  folder: string
  /** Every file, from the folder. */
  paths: string[]
  /** Those that were looked into, from the folder. */
  texts: FoundText[]
  /** The CODEOWNERS of the repository. */
  codeowners?: FoundText | undefined
}
