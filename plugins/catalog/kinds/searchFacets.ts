import { stepsOf } from '@callboard/catalog-model'

/** What an entity of a kind with facets of its own can be found by: `site:berlin` for the field `spec.site`. */
export function searchFacets(facets: Record<string, string[]> | null): Record<string, string> {
  const named = Object.entries(facets ?? {}).map(([field, [value]]) => [stepsOf(field).at(-1), value] as const)
  return Object.fromEntries(named.filter(([, value]) => value !== undefined))
}
