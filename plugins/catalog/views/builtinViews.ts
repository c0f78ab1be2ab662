import { withPart } from '@callboard/query'
import { type ListState, listPath, recentView } from '../pages/list/listState'

/** A view that everybody has. */
export interface BuiltinView {
  title: string
  q: string | undefined
  /** In the address, for the one whose query is another each time. */
  id?: string
}

/** What everybody may want to see first. What was looked at is known to the browser alone, so it stands in the address by name. */
export const builtinViews = (recent: string[]): BuiltinView[] => [
  { title: 'All', q: undefined },
  { title: 'Mine', q: 'owner:me' },
  { title: 'Starred', q: 'is:starred' },
  ...(recent.length > 0 ? [{ title: 'Recently viewed', q: anyOf(recent), id: recentView }] : []),
]

const anyOf = (refs: string[]) =>
  withPart('', { type: 'field', field: 'ref', exact: false, values: refs.map((is) => ({ is })) })

export const builtinPath = ({ q, id }: BuiltinView): string =>
  listPath({ ...(q !== undefined && { q }), ...(id && { view: id }) })

/** The one that a list is: by its query, or by name for what changes as one goes on. */
export const builtinOf = (state: ListState, views: BuiltinView[]): BuiltinView | undefined =>
  state.view === recentView
    ? views.find(({ id }) => id === recentView)
    : views.find(({ q, id }) => !id && q === state.q.trim())
