import type { FacetName } from '../../plugin'
import { mostSortKeys, type SortKey } from '../../shapes/sortFields'
import { type ListState, listState } from './listState'

/** Changes what is shown. */
export function withChange(state: ListState, change: Partial<ListState>): ListState {
  return { ...state, ...change }
}

/** Another kind has other types, lifecycles and fields, so these would only empty the list. */
export function withKind(state: ListState, kind: string | undefined): ListState {
  return withChange(state, {
    kind: kind ? [kind] : [],
    type: [],
    lifecycle: [],
    field: [],
    sort: listState({}).sort,
    group: undefined,
    columns: undefined,
    peek: undefined,
  })
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

/**
 * Sorts by a field, and the other way round when it is the first one already. To `add` it is to keep what the list is sorted by and
 * decide only between those that are the same there.
 */
export function withSort(state: ListState, field: SortKey['field'], { add = false } = {}): ListState {
  const known = state.sort.find((key) => key.field === field)
  const turned = (key: SortKey): SortKey => ({ field, order: key.order === 'asc' ? 'desc' : 'asc' })
  if (add && known) return withChange(state, { sort: state.sort.map((key) => (key === known ? turned(key) : key)) })
  if (add) return withChange(state, { sort: [...state.sort, { field, order: 'asc' } as const].slice(-mostSortKeys) })
  return withChange(state, { sort: [known === state.sort[0] && known ? turned(known) : { field, order: 'asc' }] })
}

/** The same list narrowed by its kind alone. */
export function withoutFilters(state: ListState): ListState {
  return withChange(state, { type: [], owner: [], lifecycle: [], tag: [], field: [], text: '' })
}
