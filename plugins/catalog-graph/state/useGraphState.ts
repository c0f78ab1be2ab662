import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type GraphState, graphQuery, parseGraphState } from './graphState'

/**
 * What a graph shows, read from the address, and a way to show something else. On an entity's page the root is that entity, and does not
 * stand in the address.
 */
export function useGraphState(entity?: string) {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => {
    const parsed = parseGraphState(query)
    return entity ? { ...parsed, roots: [entity] } : parsed
  }, [query, entity])
  // At once: what is clicked next builds on it.
  const show = (change: Partial<GraphState>) => {
    const next = graphQuery({ ...state, ...change, ...(entity && { roots: [] }) })
    navigate({ search: next.toString() }, { preventScrollReset: true, flushSync: true })
  }
  return { state, show }
}

export type ShowGraph = ReturnType<typeof useGraphState>['show']
