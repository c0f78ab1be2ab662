import type { Problem } from '@callboard/catalog-model'

/** What was found in some catalog files. */
export interface Validated {
  /** Paths of the files that were asked for, as they are shown. */
  files: string[]
  /** Entities without an error. */
  entities: number
  problems: Problem[]
}
