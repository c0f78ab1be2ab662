import type { DefinitionProblem, Format, Header, Operation, Schema } from '../plugin'

/** An operation with the part of the outline that it stands in. */
export interface ParsedOperation {
  group: string
  operation: Operation
  /** Keys of the schemas that it names itself. */
  refs: string[]
}

export interface ParsedSchema {
  key: string
  name: string
  schema: Schema
  refs: string[]
  /** Whether the definition lists it among its schemas, or only points into itself. */
  isListed: boolean
}

/** What reading a definition gave; for one that is no more than text, no operations and no schemas. */
export interface Parsed {
  format: Format
  formatVersion: string | null
  header: Header
  /** In order; only those that have operations are shown. */
  groups: Array<{ name: string; description?: string | undefined }>
  operations: ParsedOperation[]
  schemasTitle: string
  schemas: ParsedSchema[]
  problem: DefinitionProblem | null
}

export const emptyHeader: Header = { servers: [], security: [] }

/** A definition that is shown as text only, with the reason where there is one. */
export const asText = (problem: DefinitionProblem | null): Parsed => ({
  format: 'text',
  formatVersion: null,
  header: emptyHeader,
  groups: [],
  operations: [],
  schemasTitle: 'Schemas',
  schemas: [],
  problem,
})
