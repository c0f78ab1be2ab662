import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OutputOf, Route } from '../route'
import { dataKey } from './readingOf'

/**
 * Gives a way to look at what the browser already has of a route's answers, for any input, the newest first: so that a page can
 * show at once what another one told of its subject. Nothing is asked. Each answer is a list: what is read page by page has several.
 *
 * ```tsx
 * const known = useKnown(todos.routes.list)
 * const todo = known().flat(2).find((one) => one.id === id)
 * ```
 */
export function useKnown<R extends Route>(route: R): () => OutputOf<R>[][] {
  const cache = useQueryClient()
  return useCallback(
    () =>
      cache
        .getQueryCache()
        .findAll({ queryKey: dataKey(route) })
        .sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
        .map(({ state }) => pagesOf<OutputOf<R>>(state.data)),
    [cache, route],
  )
}

function pagesOf<Answer>(data: unknown): Answer[] {
  if (data === undefined) return []
  const { pages } = data as { pages?: Answer[] }
  return Array.isArray(pages) ? pages : [data as Answer]
}
