import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type OwnersState, ownersPath, parseOwnersState } from './ownersState'

/** What the page shows, read from the address, and a way to show something else. */
export function useOwnersState() {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => parseOwnersState(query), [query])
  // At once: what is typed or clicked next builds on it.
  const show = (change: Partial<OwnersState>, { replace = false } = {}) =>
    navigate(ownersPath({ ...state, page: 1, ...change }), { replace, preventScrollReset: true, flushSync: true })
  return { state, show }
}

export type Show = ReturnType<typeof useOwnersState>['show']
