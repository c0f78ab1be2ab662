import { type Db, listInOneBuffer } from '@callboard/plugin-api/backend'
import { jsonOf, type SortedDocument, selectDocuments } from '../query/selectDocuments'
import type { EntityQuery } from '../shapes/EntityQuery'
import type { EntityWriter } from './entityWriter'

/** Few enough for the memory, many enough for a fast walk. */
const pageSize = 500

/** Everything that a query finds, as pieces of a JSON array: read page by page while it is sent, however much it is. */
export async function* streamEntities(
  db: Db,
  query: EntityQuery,
  writer: EntityWriter,
): AsyncGenerator<string | Buffer> {
  let opening = '['
  let page: SortedDocument[] = []
  do {
    page = await selectDocuments(db, query, { limit: pageSize, beside: page.at(-1)?.sortValues }, writer)
    if (page.length > 0) yield listInOneBuffer(opening, jsonOf(page), '')
    if (page.length > 0) opening = ','
  } while (page.length === pageSize)
  yield opening === '[' ? '[]' : ']'
}
