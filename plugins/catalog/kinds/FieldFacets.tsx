import { Facet } from '../pages/list/Facet'
import { withToggledField } from '../pages/list/listChanges'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import type { FieldFacet } from '../shapes/EntityList'
import { splitField } from './fieldFilters'

interface Props {
  state: ListState
  show: Show
  facets: FieldFacet[]
}

/** What a kind declares that its list can be narrowed by. */
export function FieldFacets({ state, show, facets }: Props) {
  const chosen = state.field.map(splitField)
  return facets.map(({ field, title, values }) => (
    <Facet
      key={field}
      facet={field}
      title={title}
      values={values}
      chosen={chosen.filter(([name]) => name === field).map(([, value]) => value)}
      onToggle={(value) => show(withToggledField(state, field, value))}
    />
  ))
}
