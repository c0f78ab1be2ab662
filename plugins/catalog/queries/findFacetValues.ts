import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { ListQuery } from '../query/ListQuery'
import type { FacetValue, FacetValues, FacetValuesInput } from '../shapes/EntityList'
import { facetRows } from './countRows'
import { entityConditions } from './entityConditions'
import { findMeant } from './findMeant'
import { listedEntities } from './listedEntities'
import { partPattern } from './textPatterns'

type Row = FacetValue & { size: number }

/** Values of one facet of a list, found by a part of them or of their titles, with how many entities the list would have with each. */
export async function findFacetValues(
  db: Db,
  { facet, search, limit }: Pick<FacetValuesInput, 'facet' | 'search' | 'limit'>,
  query: ListQuery,
): Promise<FacetValues> {
  const conditions = entityConditions(query, await findMeant(db, query.texts))
  const rows = await prepared<Row>(
    db,
    `with ${listedEntities(conditions, [{ field: 'name', order: 'asc' }])}, ${facetRows(facet, conditions)}`,
    {
      ...conditions.bindings,
      search: partPattern(search),
      limit,
    },
    { replanned: query.rest.length > 0 },
  )
  return { values: rows.map(({ size, ...value }) => value), total: rows[0]?.size ?? 0 }
}
