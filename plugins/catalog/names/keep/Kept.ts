import type { NameRow } from '../NameList'

/** The names of the catalog as one user may see them. */
export interface Kept {
  /** Ref and permissions of the user: whoever is another, or may do other things, begins anew. */
  owner: string
  since: string
  /** When all of them were read, in milliseconds. */
  readAt: number
  rows: NameRow[]
}
