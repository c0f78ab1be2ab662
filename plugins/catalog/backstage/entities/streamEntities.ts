import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { entitiesOf } from '../query/pageOfEntities'
import { type SortedRef, selectRefs } from '../query/selectRefs'
import type { EntityQuery } from '../shapes/EntityQuery'

/** Few enough for the memory, many enough for a fast walk. */
const pageSize = 500

/** Everything that a query finds, as pieces of a JSON array: read page by page while it is sent, however much it is. */
export async function* streamEntities(
  db: Db,
  query: EntityQuery,
  pick: (entity: Entity) => Entity,
): AsyncGenerator<string> {
  let opening = '['
  let page: SortedRef[] = []
  do {
    page = await selectRefs(db, query, { limit: pageSize, beside: page.at(-1)?.values })
    const entities = await entitiesOf(db, page)
    if (entities.length > 0) yield opening + entities.map((entity) => JSON.stringify(pick(entity))).join(',')
    if (entities.length > 0) opening = ','
  } while (page.length === pageSize)
  yield opening === '[' ? '[]' : ']'
}
