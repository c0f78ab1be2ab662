import type { Db } from '@callboard/plugin-api/backend'
import { type SortedDocument, selectDocuments, sortValuesOf } from '../query/selectDocuments'
import type { EntityQuery } from '../shapes/EntityQuery'
import type { EntityWriter } from './entityWriter'

/** Few enough for the memory, many enough for a fast walk. */
const pageSize = 500

/** Everything that a query finds, as pieces of a JSON array: read page by page while it is sent, however much it is. */
export async function* streamEntities(
  db: Db,
  query: EntityQuery,
  { write, withRelations }: EntityWriter,
): AsyncGenerator<string> {
  let opening = '['
  let page: SortedDocument[] = []
  do {
    const last = page.at(-1)
    const beside = last && sortValuesOf(last, query)
    page = await selectDocuments(db, query, { limit: pageSize, beside, withRelations })
    if (page.length > 0) yield opening + page.map(write).join(',')
    if (page.length > 0) opening = ','
  } while (page.length === pageSize)
  yield opening === '[' ? '[]' : ']'
}
