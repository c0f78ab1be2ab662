import { FilterChips } from '@callboard/ui'
import type { EntityList } from '../../plugin'
import { withoutFilters } from './listChanges'
import { activeFilters } from './listFilters'
import { type ListState, listPath } from './listState'
import { useFilterWords } from './useFilterWords'

interface Props {
  state: ListState
  list: EntityList | undefined
}

/** What narrows the list beside its kind. */
export function ActiveFilters({ state, list }: Props) {
  const wordsOf = useFilterWords(state.kind, list?.facets)
  const filters = activeFilters(state)
    .filter(({ facet }) => facet !== 'kind')
    .map((filter) => ({ ...wordsOf(filter), without: listPath(filter.without) }))
  return <FilterChips filters={filters} cleared={listPath(withoutFilters(state))} />
}
