import { useFieldTitle } from '../../kinds/useFieldTitle'
import { orphanField } from '../../orphans/orphanFilter'
import type { EntityList, FacetName } from '../../plugin'
import { facetTitle } from './facetOptions'
import type { ActiveFilter } from './listFilters'

/** What people call a filter of a list of these kinds, and its value. */
export function useFilterWords(kinds: string[], facets: EntityList['facets'] | undefined) {
  const titleOfField = useFieldTitle(kinds)
  return ({ facet, value }: ActiveFilter): { name: string; value: string } => {
    if (facet === orphanField) return { name: 'state', value: 'Orphan' }
    if (facet === 'text') return { name: 'text', value: `“${value}”` }
    return { name: titleOfField(facet) ?? facet, value: facetTitle(facet, value, facets?.[facet as FacetName]) }
  }
}
