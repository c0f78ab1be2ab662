import { savesData, usePortal } from '@callboard/plugin-api/frontend'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf } from './addressOf'
import { fetchPage } from './fetchPage'
import { pagesOf } from './pagesOf'

/** Long enough to be meant, short enough to be there before the click. */
const hoverDelay = 65

/** Fetches a page when a link to it is pointed at or focused, wherever in the app the link is. */
export function usePrefetch(): void {
  const portal = usePortal()
  const cache = useQueryClient()
  useEffect(() => {
    if (savesData()) return
    const pages = pagesOf(portal)
    let timer: ReturnType<typeof setTimeout> | undefined
    const consider = ({ target }: Event) => {
      clearTimeout(timer)
      const url = addressOf(target)
      if (url) timer = setTimeout(() => void fetchPage(pages, url, cache), hoverDelay)
    }
    const events = ['pointerover', 'focusin', 'touchstart'] as const
    for (const event of events) document.addEventListener(event, consider, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const event of events) document.removeEventListener(event, consider)
    }
  }, [portal, cache])
}
