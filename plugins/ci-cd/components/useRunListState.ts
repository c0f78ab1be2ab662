import { useAddressQuery } from '@callboard/ui'
import { useMemo } from 'react'
import { parseRunListState, type RunListState, runListQuery } from './runListState'

/** The state of the list, read from the address, and a way to show another. */
export function useRunListState() {
  const [query, setQuery] = useAddressQuery()
  const state = useMemo(() => parseRunListState(query), [query])
  const show = (next: RunListState) => setQuery(runListQuery(next), { preventScrollReset: true })
  return { state, show }
}

export type ShowRuns = ReturnType<typeof useRunListState>['show']
