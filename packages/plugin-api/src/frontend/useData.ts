import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PortalError } from '../errors'
import type { OutputOf, RawInputOf, Route } from '../route'
import { dataKey, readingOf } from './readingOf'
import { type LiveCondition, useLive } from './useLive'

interface Options<Data> {
  /** Ask only when true; for input that is not complete yet. */
  enabled?: boolean
  /** Keep showing the last answer while the input changes, as a list does while one types a filter. */
  keepPrevious?: boolean
  /** Ask again every so many milliseconds while the page is visible; may depend on the last answer. */
  refreshEvery?: number | ((data: Data | undefined) => number)
  /**
   * For what must not move by itself under the cursor: ask again when something changes it, or one asks, but not when the window is come
   * back to; or with `always`, not when it is shown again either, as to somebody who goes back.
   */
  staysAsRead?: 'whileShown' | 'always'
  /** Ask again, behind what is shown, when an event says that it changed: `after(catalog.events.changed)`. */
  readAgain?: LiveCondition | undefined
}

/**
 * Reads a route and keeps the answer: shown at once from the cache when there is one, and read again behind it.
 *
 * ```tsx
 * const { data = [], error, isPending } = useData(todos.routes.list, { entity })
 * ```
 */
export function useData<R extends Route>(
  route: R,
  input: RawInputOf<R>,
  { enabled = true, keepPrevious = false, staysAsRead, refreshEvery, readAgain }: Options<OutputOf<R>> = {},
): UseQueryResult<OutputOf<R>, PortalError> {
  const cache = useQueryClient()
  useLive(readAgain?.event, (payloads) => {
    if (payloads && !payloads.some(readAgain?.concerns ?? (() => true))) return
    // Several parts of a page may show it: one request for all of them.
    cache.invalidateQueries({ queryKey: dataKey(route, input), exact: true }, { cancelRefetch: false })
  })
  return useQuery({
    ...readingOf(route, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...(staysAsRead && { refetchOnWindowFocus: false, refetchOnReconnect: false }),
    ...(staysAsRead === 'always' && { staleTime: Number.POSITIVE_INFINITY }),
    ...(refreshEvery !== undefined && { refetchInterval: intervalOf(refreshEvery) }),
  })
}

function intervalOf<Data>(refreshEvery: NonNullable<Options<Data>['refreshEvery']>) {
  if (typeof refreshEvery === 'number') return refreshEvery
  return ({ state }: { state: { data: Data | undefined } }) => refreshEvery(state.data)
}
