import { chosenValues } from '../pages/list/chosenValues'
import { Facet } from '../pages/list/Facet'
import { withToggled } from '../pages/list/listChanges'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import type { FieldFacet } from '../shapes/EntityList'

interface Props {
  state: ListState
  show: Show
  facets: FieldFacet[]
}

/** What a kind declares that its list can be narrowed by. */
export function FieldFacets({ state, show, facets }: Props) {
  return facets.map(({ field, title, values }) => {
    const chosen = chosenValues(state.q, field, values)
    return (
      <Facet
        key={field}
        facet={field}
        title={title}
        values={values}
        chosen={[...chosen.keys()]}
        onToggle={(value) => show(withToggled(state, field, chosen.get(value) ?? value))}
      />
    )
  })
}
