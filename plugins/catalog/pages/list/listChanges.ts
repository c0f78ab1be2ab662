import { parseQuery, toggledValue, valuesOfField, withoutPart, withPart } from '@callboard/query'
import { mostSortKeys, type SortKey } from '../../shapes/sortFields'
import { kindsIn, type ListState, listState } from './listState'

/** Changes what is shown. */
export function withChange(state: ListState, change: Partial<Omit<ListState, 'kind'>>): ListState {
  return { ...state, ...change, kind: change.q === undefined ? state.kind : kindsIn(change.q) }
}

/** Another kind has other types, lifecycles and fields, so these would only empty the list. Everything else goes along. */
export function withKind(state: ListState, kind: string | undefined): ListState {
  const others = parseQuery(state.q)
    .parts.toReversed()
    .filter(({ node }) => node.type === 'field' && ofOneKind.test(node.field))
  const rest = others.reduce(withoutPart, state.q)
  const chosen =
    kind && withPart('', { type: 'field', field: 'kind', exact: false, values: [{ is: kind.toLowerCase() }] })
  const q = chosen ? `${chosen} ${rest}`.trim() : rest
  return withChange(state, { q, sort: listState({}).sort, group: undefined, columns: undefined, peek: undefined })
}

/** Fields whose values are those of a kind, and the kind. */
const ofOneKind = /^(kind|type|lifecycle|spec\..*)$/i

/**
 * Chooses a value of a field, or lets go of it. An owner with its whole reference is meant exactly, as the number beside it is: who
 * wants the groups below as well writes `owner:`.
 */
export function withToggled(state: ListState, field: string, value: string): ListState {
  const exact = field === 'owner' && value.includes(':')
  return withChange(state, { q: toggledValue(state.q, field, value, exact) })
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
  const kind = valuesOfField(parseQuery(state.q), 'kind')?.part
  return withChange(state, { q: kind ? state.q.slice(kind.from, kind.to) : '' })
}
