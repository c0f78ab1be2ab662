import { useData } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import { catalog, type EntityList, type FacetName, type FacetValue } from '../../plugin'
import { Facet } from './Facet'
import { withToggled } from './listChanges'
import { filterInput, type ListState } from './listState'
import type { Show } from './useListState'

interface Props {
  facet: Exclude<FacetName, 'kind'>
  title: string
  state: ListState
  show: Show
  /** Absent while the list is on its way. */
  list: EntityList | undefined
}

/** A facet of the list. Values beyond those that came with it are asked for when they are searched. */
export function ListFacet({ facet, title, state, show, list }: Props) {
  const [search, setSearch] = useState('')
  const known = list?.facets[facet] ?? []
  const size = list?.facetSizes[facet] ?? 0
  const found = useData(
    catalog.routes.facetValues,
    { ...filterInput(state), facet, search },
    { enabled: search.trim() !== '' && size > known.length, keepPrevious: true },
  )
  return (
    <Facet
      facet={facet}
      title={title}
      values={search ? withFound(known, found.data?.values ?? []) : known}
      size={size}
      chosen={state[facet]}
      onToggle={(value) => show(withToggled(state, facet, value))}
      onSearch={setSearch}
      isSearching={found.isFetching}
    />
  )
}

const withFound = (known: FacetValue[], found: FacetValue[]) => [
  ...known,
  ...found.filter(({ value }) => known.every((each) => each.value !== value)),
]
