import { useCallback } from 'react'
import { type NavigateOptions, type URLSearchParamsInit, useSearchParams } from 'react-router'

/**
 * The query of the address, and a way to set another: `useSearchParams` of `react-router`, except that the page shows what
 * was set before it hears the next key or click. Shown later, as by itself, the next change would be made to the query that
 * was there before, and undo this one.
 *
 * ```tsx
 * const [query, setQuery] = useAddressQuery()
 * ```
 */
export function useAddressQuery() {
  const [query, setSearchParams] = useSearchParams()
  const setQuery = useCallback(
    (
      next: URLSearchParamsInit | ((query: URLSearchParams) => URLSearchParamsInit),
      options?: Omit<NavigateOptions, 'flushSync'>,
    ) => setSearchParams(next, { ...options, flushSync: true }),
    [setSearchParams],
  )
  return [query, setQuery] as const
}
