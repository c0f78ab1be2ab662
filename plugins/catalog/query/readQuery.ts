import type { Kind } from '@callboard/catalog-model'
import { invalid } from '@callboard/plugin-api'
import { parseQuery, type QueryNode } from '@callboard/query'
import { fieldsOfKinds } from './fieldsOfKinds'

/**
 * A query as a tree.
 * @throws PortalError 400 that says what is wrong in which column, and in its details what to write instead.
 */
export function readQuery(text: string, kinds: Readonly<Record<string, Kind>>): QueryNode {
  const { query, problems } = parseQuery(text, fieldsOfKinds(kinds))
  const [first] = problems
  if (!first) return query
  throw invalid(`The query is wrong at column ${first.column}. ${first.message}`, { details: { problems } })
}
