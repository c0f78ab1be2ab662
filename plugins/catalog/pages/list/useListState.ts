import { useAddressQuery } from '@callboard/ui'
import { useEffect, useMemo } from 'react'
import { earlierKeys, type ListState, listQuery, parseListState } from './listState'

interface ShowOptions {
  /** Take the place of the current entry of the history, as every letter typed into the filter does. */
  replace?: boolean
}

/** The list's state, read from the address, and a way to show another. An address of an earlier portal becomes one of today. */
export function useListState() {
  const [query, setQuery] = useAddressQuery()
  const state = useMemo(() => parseListState(query), [query])
  const show = (next: ListState, { replace = false }: ShowOptions = {}) =>
    setQuery(listQuery(next), { replace, preventScrollReset: true })
  const isEarlier = earlierKeys.some((key) => query.has(key))
  useEffect(() => {
    if (isEarlier) setQuery(listQuery(state), { replace: true, preventScrollReset: true })
  }, [isEarlier, setQuery, state])
  return { state, show }
}

/** Shows another state of the list. */
export type Show = ReturnType<typeof useListState>['show']
