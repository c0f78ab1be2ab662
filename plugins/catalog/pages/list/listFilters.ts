import { splitField } from '../../kinds/fieldFilters'
import { facetNames } from '../../shapes/EntityList'
import { withChange, withToggled, withToggledField } from './listChanges'
import type { ListState } from './listState'

/** One thing that narrows the list, and the state without it. */
export interface ActiveFilter {
  /** A facet, `text`, or the path of a field. */
  facet: string
  value: string
  without: ListState
}

/** Everything that narrows the list, the kind included. */
export function activeFilters(state: ListState): ActiveFilter[] {
  const text = { facet: 'text', value: state.text.trim(), without: withChange(state, { text: '' }) }
  const facets = facetNames.flatMap((facet) =>
    state[facet].map((value) => ({ facet, value, without: withToggled(state, facet, value) })),
  )
  const fields = state.field.map((filter) => {
    const [facet, value] = splitField(filter)
    return { facet, value, without: withToggledField(state, facet, value) }
  })
  const all = [...facets, ...fields]
  return text.value ? [text, ...all] : all
}

/** Whether anything but the kind narrows the list. */
export function isNarrowed(state: ListState): boolean {
  return activeFilters(state).some(({ facet }) => facet !== 'kind')
}
