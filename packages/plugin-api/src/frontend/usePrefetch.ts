import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OutputOf, RawInputOf, Route } from '../route'
import { readingOf } from './readingOf'

/**
 * Reads a route ahead of the moment when `useData` wants it, such as when a link is pointed at. A failure says nothing: it
 * comes again when the answer is wanted. Gives the answer, for what else may be fetched by it; undefined for a failure.
 *
 * ```tsx
 * const prefetch = usePrefetch(docs.routes.page)
 * <Link to={path} onPointerEnter={() => prefetch({ ...site, path })}>
 * ```
 */
export function usePrefetch<R extends Route>(route: R): (input: RawInputOf<R>) => Promise<OutputOf<R> | undefined> {
  const cache = useQueryClient()
  return useCallback((input) => cache.fetchQuery(readingOf(route, input)).catch(() => undefined), [cache, route])
}
