import { usePortal } from '@callboard/plugin-api/frontend'
import { useEffect, useMemo } from 'react'
import { matchRoutes } from 'react-router'
import { pagesOf } from './pagesOf'

/** Long enough to be meant, short enough to be there before the click. */
const hoverDelay = 65

/** Loads a page's code when a link to it is pointed at or focused, wherever in the app the link is. */
export function usePrefetch(): void {
  const portal = usePortal()
  const routes = useMemo(() => pagesOf(portal).map((page) => ({ path: page.path, page })), [portal])
  useEffect(() => {
    if (savesData()) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const consider = ({ target }: Event) => {
      clearTimeout(timer)
      const path = pathOf(target)
      const page = path && matchRoutes(routes, path)?.at(-1)?.route.page
      if (page) timer = setTimeout(() => page.load().catch(ignore), hoverDelay)
    }
    const events = ['pointerover', 'focusin', 'touchstart'] as const
    for (const event of events) document.addEventListener(event, consider, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const event of events) document.removeEventListener(event, consider)
    }
  }, [routes])
}

function pathOf(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  return link?.origin === window.location.origin ? link.pathname : undefined
}

// If it fails, it fails again on the click, and that says so.
const ignore = () => undefined

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
