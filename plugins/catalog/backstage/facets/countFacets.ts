import { invalid } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Predicate } from '../shapes/Predicate'
import { countFacet, type FacetCount } from './countFacet'

/** Counts by field, under the names that were asked for. @throws PortalError 400 where none was. */
export async function countFacets(
  db: Db,
  facets: string[],
  predicate: Predicate = {},
): Promise<{ facets: Record<string, FacetCount[]> }> {
  if (facets.length === 0) throw invalid('Missing facet parameter: name a field, as in ?facet=spec.type')
  const counted = await Promise.all(
    [...new Set(facets)].map(async (facet) => [facet, await countFacet(db, facet, predicate)] as const),
  )
  return { facets: Object.fromEntries(counted) }
}
