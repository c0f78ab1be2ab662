import { type QueryKey, type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import type { PortalError } from '../errors'
import type { OutputOf, RawInputOf, Route } from '../route'
import { call } from './call'

/** One of several answers of a route. */
export interface Part<R extends Route> {
  /** What tells it from the others, and from those of other lists. */
  key: QueryKey
  /** Made when it is asked for; may go by another answer that is there already, as a page does by the cursor of the one before it. */
  input: (known: (key: QueryKey) => OutputOf<R> | undefined) => RawInputOf<R>
}

/** Longer than somebody looks at something else and comes back. In ms. */
const keptFor = 30 * 60_000

/**
 * Several answers of one route at once, such as the pages of a long list that are in view. They are kept when they are not asked for any
 * more, and stay as they are until something changes by `useAction` or is read again.
 *
 * ```tsx
 * const pages = useManyData(todos.routes.list, [{ key: [filter, 2], input: (known) => ({ ...filter, cursor: known([filter, 1])?.next }) }])
 * ```
 */
export function useManyData<R extends Route>(
  route: R,
  parts: Part<R>[],
): Array<UseQueryResult<OutputOf<R>, PortalError>> {
  const cache = useQueryClient()
  const keyOf = (key: QueryKey) => [route.path, ...key]
  return useQueries({
    queries: parts.map(({ key, input }) => ({
      queryKey: keyOf(key),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(
          route,
          input((key) => cache.getQueryData<OutputOf<R>>(keyOf(key))),
          { signal },
        ),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: keptFor,
    })),
  }) as Array<UseQueryResult<OutputOf<R>, PortalError>>
}
