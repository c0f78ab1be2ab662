import type { Db } from '@callboard/plugin-api/backend'

/** What entities of kinds with facets of their own can be found by, by ref: `site:berlin` for the field `spec.site`. */
export async function findSearchFacets(db: Db, refs: string[]): Promise<Map<string, Record<string, string>>> {
  const { rows } = await db.raw<{ rows: Array<{ ref: string; facets: Record<string, string[]> }> }>(
    'select ref, facets from entities where ref = any (:refs::text[]) and facets is not null',
    { refs },
  )
  return new Map(rows.map(({ ref, facets }) => [ref, searchFacets(facets)]))
}

function searchFacets(facets: Record<string, string[]>): Record<string, string> {
  const named = Object.entries(facets).map(([field, [value]]) => [field.split('.').at(-1), value] as const)
  return Object.fromEntries(named.filter(([, value]) => value !== undefined))
}
