import { type Db, prepared } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'
import type { FacetValue, FacetValues, FacetValuesInput } from '../shapes/EntityList'
import { facetRows } from './countRows'
import { entityConditions } from './entityConditions'
import { findMeant } from './findMeant'
import { listedEntities } from './listedEntities'
import { partPattern } from './textPatterns'

type Row = FacetValue & { size: number }

/**
 * Values of one facet of a list, found by a part of them or of their titles, with how many entities the list would have with each.
 * @param me refs that `owner=me` stands for.
 */
export async function findFacetValues(
  db: Db,
  { facet, search, limit, ...filter }: Omit<FacetValuesInput, 'at'>,
  me: string[],
): Promise<FacetValues> {
  const owner = await currentNames(db, filter.owner)
  const conditions = entityConditions({ ...filter, owner }, me, await findMeant(db, filter.text))
  const rows = await prepared<Row>(
    db,
    `with ${listedEntities(conditions, [{ field: 'name', order: 'asc' }])}, ${facetRows(facet, conditions)}`,
    {
      ...conditions.bindings,
      search: partPattern(search),
      limit,
    },
  )
  return { values: rows.map(({ size, ...value }) => value), total: rows[0]?.size ?? 0 }
}
