/** A file as it was read. */
export interface CatalogFile {
  /** Where it was read from; problems name it. */
  url: string
  text: string
}

/** A place in a file. Both count from 1. */
export interface Position {
  line: number
  column: number
}

/** A document of a catalog file that could be read, before anything about it was checked. */
export interface Draft {
  /** URL of the file. */
  file: string
  /** Plain JSON data. May be replaced, as in `{ ...draft, value }`, by a value in which placeholders were resolved. */
  value: Record<string, unknown>
  /** The document's first line in the file. */
  line: number
  /** Where the value at a JSON pointer is written. Where nothing is written there, the key of the nearest value around it. */
  locate(pointer: string): Position
  /** Where the key at a JSON pointer is written; for items of lists and for missing keys the same as `locate`. */
  locateKey(pointer: string): Position
  /** How the scalar at a JSON pointer is written, such as `1.10` where the value is 1.1. Undefined for anything else. */
  written(pointer: string): string | undefined
}
