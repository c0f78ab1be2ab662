import type { Draft } from '@callboard/catalog-model'
import type { TextReader } from '@callboard/plugin-api/backend'
import type { Fetched } from './Fetched'
import type { IngestedFile } from './Ingested'
import type { ReadFile } from './openFiles'
import type { Parsing } from './parse/Parsing'
import type { Source } from './Source'

export interface FetchOptions {
  reader: TextReader
  read: ReadFile
  /** The files as last read, by URL: what cannot be read right now goes on saying what it said. */
  known: ReadonlyMap<string, IngestedFile>
  /** How files are parsed; here, if absent. */
  parsing?: Parsing
  /** Whether Location documents are to be followed. */
  followsLocations: boolean
}

/** A walk through the files of a location: what it goes by, where it has been, and what it has found. */
export interface Walk extends FetchOptions, Fetched {
  seen: Set<string>
  /** Whether a file was left out because there were too many: said once. */
  isCut: boolean
  /** Of the catalog files that were parsed so far. */
  characters: number
}

/** A document, or a line of a list of files, that is being followed, where it stands, and how many Locations deep that is. */
export interface Place {
  draft: Draft
  source: Source
  depth: number
  /** Ref of the Location document that the pattern stands in, if it does in one. */
  namedBy?: string | undefined
}
