import { useAddressQuery } from '@callboard/ui'
import { useMemo } from 'react'
import { type ListState, listQuery, parseListState } from './listState'

interface ShowOptions {
  /** Take the place of the current entry of the history, as every letter typed into the filter does. */
  replace?: boolean
}

/** The list's state, read from the address, and a way to show another. */
export function useListState() {
  const [query, setQuery] = useAddressQuery()
  const state = useMemo(() => parseListState(query), [query])
  const show = (next: ListState, { replace = false }: ShowOptions = {}) =>
    setQuery(listQuery(next), { replace, preventScrollReset: true })
  return { state, show }
}

/** Shows another state of the list. */
export type Show = ReturnType<typeof useListState>['show']
