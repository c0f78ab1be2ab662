import { FilterChips } from '@callboard/ui'
import type { EntityList } from '../../plugin'
import { facetTitle } from './facetOptions'
import { activeFilters, type ListState, listPath, withoutFilters } from './listState'

interface Props {
  state: ListState
  facets: EntityList['facets'] | undefined
}

/** What narrows the list beside its kind. */
export function ActiveFilters({ state, facets }: Props) {
  const filters = activeFilters(state)
    .filter(({ facet }) => facet !== 'kind')
    .map(({ facet, value, without }) => ({
      name: facet,
      value: facet === 'text' ? `“${value}”` : facetTitle(facet, value, facets?.[facet]),
      without: listPath(without),
    }))
  return <FilterChips filters={filters} cleared={listPath(withoutFilters(state))} />
}
