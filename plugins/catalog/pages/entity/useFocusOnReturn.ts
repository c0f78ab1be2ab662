import { useEffect, useRef } from 'react'

/** Restoring an entity takes the button along that had the focus: it goes to the heading, as on arrival at a page. */
export function useFocusOnReturn(isGone: boolean) {
  const wasGone = useRef(isGone)
  useEffect(() => {
    if (wasGone.current && !isGone && document.activeElement === document.body)
      document.querySelector('h1')?.focus({ preventScroll: true })
    wasGone.current = isGone
  }, [isGone])
}
