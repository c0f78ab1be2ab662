import { useCallback, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'

/**
 * Goes elsewhere, and is done when this page is gone. The router's own promise is done a little earlier, and a page that
 * is still there would ask again for what was just removed.
 */
export function useLeave(): (to: string) => Promise<void> {
  const navigate = useNavigate()
  const onGone = useRef<() => void>(undefined)
  useEffect(() => () => onGone.current?.(), [])
  return useCallback(
    (to) =>
      new Promise((resolve) => {
        onGone.current = resolve
        void navigate(to)
      }),
    [navigate],
  )
}
