import { useData } from '@callboard/plugin-api/frontend'
import { parseQuery, valuesOfField, withoutPart } from '@callboard/query'
import { useState } from 'react'
import { catalog } from '../../plugin'
import { chosenValues } from './chosenValues'
import { Facet } from './Facet'
import { withToggled } from './listChanges'
import type { ListState } from './listState'
import { useFolded } from './useFolded'
import type { Show } from './useListState'

const field = 'system'

/** The systems of the list. They are counted when somebody unfolds them: no list waits for that. */
export function SystemFacet({ state, show }: { state: ListState; show: Show }) {
  const [search, setSearch] = useState('')
  const [folded, setFolded] = useFolded(field, true)
  const part = valuesOfField(parseQuery(state.q), field)?.part
  const isChosen = part !== undefined
  const { data, isFetching } = useData(
    catalog.routes.queryValues,
    {
      q: part ? withoutPart(state.q, part) : state.q,
      field,
      prefix: search,
      limit: 50,
      ...(state.at && { at: state.at }),
    },
    { enabled: !folded || isChosen, keepPrevious: true },
  )
  const values = data?.values ?? []
  const chosen = chosenValues(state.q, field, values)
  return (
    <Facet
      facet={field}
      title="System"
      values={values}
      size={data?.total ?? 0}
      chosen={[...chosen.keys()]}
      onToggle={(value) => show(withToggled(state, field, chosen.get(value) ?? value))}
      onSearch={setSearch}
      isSearching={isFetching}
      fold={[folded && !isChosen, setFolded]}
      isAlways
    />
  )
}
