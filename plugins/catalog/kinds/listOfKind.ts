import type { Kind } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { withFacts } from '../listing/withFacts'
import { type ListPage, listEntities } from '../queries/listEntities'
import type { ListQuery } from '../query/ListQuery'
import type { EntityList } from '../shapes/EntityList'
import { countFieldFacets } from './countFieldFacets'
import { onlyKind } from './onlyKind'

/** A page of entities with all that a list shows of them; of a kind that declares columns and facets, with these too. */
export async function listOfKind(
  db: Db,
  page: ListPage,
  query: ListQuery,
  kinds: Readonly<Record<string, Kind>>,
): Promise<EntityList> {
  const kind = onlyKind(query.kind, kinds)
  const [list, fieldFacets] = await Promise.all([
    listEntities(db, page, query),
    kind ? countFieldFacets(db, query, kind) : [],
  ])
  return { ...list, items: await withFacts(db, list.items, query.kind, kinds), fieldFacets }
}
