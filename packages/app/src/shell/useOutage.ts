import { PortalError } from '@callboard/plugin-api'
import { type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react'

/** In ms. Between these, by chance, or all browsers of an organisation would ask at once. */
const soonest = 4000
const latest = 8000

interface Outage {
  isAway: boolean
  /** When what is shown was read; undefined while the portal answers, or if nothing ever was. */
  readAt: Date | undefined
  tryNow: () => void
}

/**
 * Whether the portal, or its database, does not answer, so that what is shown could not be read again. It is asked from time to time,
 * while somebody looks, and once it is back everything is read again.
 */
export function useOutage(): Outage {
  const client = useQueryClient()
  const hasFailed = useHasFailed()
  const [doubts, doubt] = useReducer((count: number) => count + 1, 0)
  const [isAway, setAway] = useState(false)
  const wasAway = useRef(false)
  useDoubts(doubt)
  useEffect(() => {
    if (!hasFailed && doubts === 0) return
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>
    // One answer that is missing may be of one query alone, which took too long: the portal is asked itself.
    const ask = async () => {
      const isReady = document.hidden ? !wasAway.current : await answers()
      if (!isCurrent) return
      if (isReady && wasAway.current) void client.refetchQueries({ type: 'active' })
      wasAway.current = !isReady
      setAway(!isReady)
      if (!isReady) timer = setTimeout(ask, soonest + Math.random() * (latest - soonest))
    }
    void ask()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [hasFailed, doubts, client])
  return { isAway, readAt: isAway ? readAtOf(client.getQueryCache()) : undefined, tryNow: doubt }
}

/** Hears what a portal that is away may be the reason of, beside what could not be read: code, and what somebody did. */
function useDoubts(doubt: () => void): void {
  const done = useQueryClient().getMutationCache()
  useEffect(() => {
    const stop = new AbortController()
    for (const event of ['offline', 'online', 'vite:preloadError']) window.addEventListener(event, doubt, stop)
    const unsubscribe = done.subscribe(({ type, mutation }) => {
      if (type === 'updated' && isUnanswered(mutation.state.error)) doubt()
    })
    return () => {
      stop.abort()
      unsubscribe()
    }
  }, [doubt, done])
}

/** Whether anything on the page could not be read for want of an answer. */
function useHasFailed(): boolean {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache])
  return useSyncExternalStore(subscribe, () =>
    cache.getAll().some((query) => query.isActive() && isUnanswered(query.state.error)),
  )
}

/** The oldest of what could not be read again; where the page shows nothing of that, when the portal answered last. */
function readAtOf(cache: QueryCache): Date | undefined {
  const queries = cache.getAll()
  const times = (list: typeof queries) => list.flatMap(({ state }) => state.dataUpdatedAt || [])
  const outdated = times(queries.filter((query) => query.isActive() && isUnanswered(query.state.error)))
  const at = outdated.length > 0 ? Math.min(...outdated) : Math.max(0, ...times(queries))
  return at > 0 ? new Date(at) : undefined
}

const isUnanswered = (error: unknown) => error instanceof PortalError && error.statusCode >= 502

/** Whether the portal can answer now. */
export const answers = () =>
  fetch('/readyz').then(
    ({ ok }) => ok,
    () => false,
  )
