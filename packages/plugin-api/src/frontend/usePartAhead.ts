import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Lazy } from './defineFrontend'
import { fetchAhead } from './lazyOf'
import { readingsOf } from './readingOf'

/**
 * Fetches a part of a page ahead of the moment when `lazyOf` shows it: its code, and what it says that it reads with these props. It is
 * then drawn whole at once. A failure says nothing: it comes again when the part is shown.
 *
 * ```tsx
 * const fetchPart = usePartAhead()
 * <Link to={path} onPointerEnter={() => fetchPart(card.load, { entity })}>
 * ```
 */
export function usePartAhead(): <Props extends object>(load: Lazy<Props>, props: Props) => Promise<void> {
  const cache = useQueryClient()
  return useCallback(
    async (load, props) => {
      const reads = await fetchAhead(load)
      for (const reading of readingsOf(reads, props)) void cache.prefetchQuery(reading)
    },
    [cache],
  )
}
