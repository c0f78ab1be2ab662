import type { Draft, Problem } from '@callboard/catalog-model'
import type { IngestedFile } from './Ingested'
import type { Placeholder } from './references'

/** A catalog file, read and parsed. */
export interface CatalogFile extends IngestedFile {
  drafts: Draft[]
  problems: Problem[]
}

/** A placeholder with the file that it names. */
export interface Inclusion extends Placeholder {
  draft: Draft
  file: IngestedFile
}

/** Everything that a location leads to. */
export interface Fetched {
  /** The first is the location's own; then by URL. */
  catalogFiles: CatalogFile[]
  /** What is to stand in place of the placeholders, except where it could not be read. */
  included: Inclusion[]
  /** What could not be read, at the place that names it. */
  problems: Problem[]
  /** Whether everything was there, optional files included. */
  isWhole: boolean
}
