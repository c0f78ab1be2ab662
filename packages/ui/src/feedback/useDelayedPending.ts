import { useEffect, useState } from 'react'

/** Most answers are there before that. In ms. */
const delay = 150
/** What appears and is gone at once only flickers. In ms. */
const least = 300

/**
 * Whether to show that something is on its way: only when it takes longer than 150 ms, and then for 300 ms at least.
 *
 * ```tsx
 * const isLoading = useDelayedPending(query.isPending)
 * ```
 */
export function useDelayedPending(isPending: boolean): boolean {
  const [shownAt, setShownAt] = useState<number>()
  useEffect(() => {
    if (isPending === (shownAt !== undefined)) return
    const wait = isPending ? delay : Math.max(0, least - (performance.now() - (shownAt ?? 0)))
    const timer = setTimeout(() => setShownAt(isPending ? performance.now() : undefined), wait)
    return () => clearTimeout(timer)
  }, [isPending, shownAt])
  return shownAt !== undefined
}
