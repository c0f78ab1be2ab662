import { FilterChips } from '@callboard/ui'
import { useFieldTitle } from '../../kinds/useFieldTitle'
import { orphanField } from '../../orphans/orphanFilter'
import type { EntityList, FacetName } from '../../plugin'
import { facetTitle } from './facetOptions'
import { withoutFilters } from './listChanges'
import { activeFilters } from './listFilters'
import { type ListState, listPath } from './listState'

interface Props {
  state: ListState
  list: EntityList | undefined
}

/** What narrows the list beside its kind. */
export function ActiveFilters({ state, list }: Props) {
  const titleOfField = useFieldTitle(state.kind)
  const valuesOf = (facet: string) => list?.facets[facet as FacetName]
  const filters = activeFilters(state)
    .filter(({ facet }) => facet !== 'kind')
    .map(({ facet, value, without }) => ({
      ...(facet === orphanField
        ? { name: 'state', value: 'Orphan' }
        : {
            name: titleOfField(facet) ?? facet,
            value: facet === 'text' ? `“${value}”` : facetTitle(facet, value, valuesOf(facet)),
          }),
      without: listPath(without),
    }))
  return <FilterChips filters={filters} cleared={listPath(withoutFilters(state))} />
}
