import { parseQuery, type QueryPart, withoutPart } from '@callboard/query'
import { withChange } from './listChanges'
import type { ListState } from './listState'

/** One thing that narrows the list, as it is written, and the state without it. */
export interface ActiveFilter {
  text: string
  without: ListState
}

/** Everything that narrows the list, the kind included: what stands at the top of the query. */
export const activeFilters = (state: ListState): ActiveFilter[] =>
  parseQuery(state.q).parts.map((part) => ({
    text: state.q.slice(part.from, part.to),
    without: withChange(state, { q: withoutPart(state.q, part) }),
  }))

/** Whether a condition is not the choice of kinds. */
const isBesideKind = ({ node }: QueryPart): boolean => !(node.type === 'field' && node.field === 'kind')

/** How many conditions narrow the list beside its kind. */
export const countFilters = (state: ListState): number => parseQuery(state.q).parts.filter(isBesideKind).length

/** Whether anything but the kind narrows the list. */
export const isNarrowed = (state: ListState): boolean => countFilters(state) > 0
