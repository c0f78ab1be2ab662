import type { ListState } from '../pages/list/listState'
import { listPath, listQuery, listState, parseListState } from '../pages/list/listState'

/** What of a list a view keeps: everything but where one is in it. */
export const savedQuery = (state: ListState): string => listQuery({ ...state, view: undefined, peek: undefined })

/** The list of a view, with the view's id beside it so that the page knows in which one it is. */
const viewState = ({ id, query }: { id: string; query: string }): ListState => ({
  ...parseListState(new URLSearchParams(query)),
  view: id,
})

export const viewPath = (view: { id: string; query: string }): string => listPath(viewState(view))

/** Whether a list is no longer as its view was saved. What is only written otherwise is the same. */
export const differs = (state: ListState, view: { id: string; query: string }): boolean =>
  savedQuery(state) !== savedQuery(viewState(view))

/** Whether there is anything in a list that one could want back. */
export const isUsual = (state: ListState): boolean => savedQuery(state) === savedQuery(listState({}))
