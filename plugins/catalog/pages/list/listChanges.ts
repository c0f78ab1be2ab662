import type { FacetName } from '../../plugin'
import type { ListState } from './listState'

/** Changes what is shown; a cursor belongs to one list only, so every other change starts at the first page. */
export function withChange(state: ListState, change: Partial<ListState>): ListState {
  return { ...state, cursor: undefined, ...change }
}

/** Another kind has other types, lifecycles and fields, so these would only empty the list. */
export function withKind(state: ListState, kind: string | undefined): ListState {
  return withChange(state, { kind: kind ? [kind] : [], type: [], lifecycle: [], field: [], sort: 'name', order: 'asc' })
}

/** Chooses a value of a facet, or lets go of it. */
export function withToggled(state: ListState, facet: FacetName, value: string): ListState {
  const chosen = state[facet]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return withChange(state, { [facet]: next })
}

/** The same for a field that the kind declares. */
export function withToggledField(state: ListState, field: string, value: string): ListState {
  const filter = `${field}=${value}`
  const next = state.field.includes(filter) ? state.field.filter((one) => one !== filter) : [...state.field, filter]
  return withChange(state, { field: next })
}

/** Sorts by a column, and the other way round when it is the one already. */
export function withSort(state: ListState, sort: ListState['sort']): ListState {
  return withChange(state, { sort, order: state.sort === sort && state.order === 'asc' ? 'desc' : 'asc' })
}

/** The same list narrowed by its kind alone. */
export function withoutFilters(state: ListState): ListState {
  return withChange(state, { type: [], owner: [], lifecycle: [], tag: [], field: [], text: '' })
}
