import { useData } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import { catalog, type EntityList, type FacetName, type FacetValue } from '../../plugin'
import { chosenValues } from './chosenValues'
import { Facet } from './Facet'
import { withToggled } from './listChanges'
import type { ListState } from './listState'
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
    { q: state.q, ...(state.at && { at: state.at }), facet, search },
    { enabled: search.trim() !== '' && size > known.length, keepPrevious: true },
  )
  const values = search ? withFound(known, found.data?.values ?? []) : known
  const chosen = chosenValues(state.q, facet, values)
  return (
    <Facet
      facet={facet}
      title={title}
      values={values}
      size={size}
      chosen={[...chosen.keys()]}
      onToggle={(value) => show(withToggled(state, facet, chosen.get(value) ?? value))}
      onSearch={setSearch}
      isSearching={found.isFetching}
    />
  )
}

const withFound = (known: FacetValue[], found: FacetValue[]) => [
  ...known,
  ...found.filter(({ value }) => known.every((each) => each.value !== value)),
]
