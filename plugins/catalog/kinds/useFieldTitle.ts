import { useKinds } from '@callboard/plugin-api/frontend'
import type { FieldKey } from '../pages/list/typedFacets'

/** What people call the fields that a list of these kinds is narrowed by. */
export function useFieldTitle(kinds: string[]): (field: string) => string | undefined {
  const facets = useFacets(kinds)
  return (field) => facets.find((facet) => facet.field === field)?.title
}

/** What one types into the filter to narrow a list of these kinds: `site:berlin`. */
export const useFieldKeys = (kinds: string[]): FieldKey[] =>
  useFacets(kinds).map(({ field }) => ({ field, key: field.split('.').at(-1)?.toLowerCase() ?? field }))

function useFacets([name, ...others]: string[]) {
  const { findKind } = useKinds()
  return (name !== undefined && others.length === 0 && findKind(name)?.facets) || []
}
