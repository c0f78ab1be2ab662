import { savesData, usePortal } from '@callboard/plugin-api/frontend'
import { type RefObject, useEffect } from 'react'
import { addressOf } from './addressOf'
import { codeOf } from './codeOf'
import { pageAt } from './pageAt'
import { pagesOf } from './pagesOf'

/** So long after the start the first page has all that it needs, and what it reads for its own next steps. In ms. */
const calm = 5000

/**
 * Fetches the code of the pages that the links in here lead to, as they come into view: the way there is open then even where no pointer
 * rests on a link before, and while the portal is away. Not what these pages read, of which most would be old before somebody goes there.
 */
export function useCodeInView(links: RefObject<HTMLElement | null>): void {
  const portal = usePortal()
  useEffect(() => {
    if (savesData()) return
    const pages = pagesOf(portal)
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        seen.unobserve(target)
        const url = addressOf(target)
        const found = url && pageAt(pages, url)
        // What does not come fails again when the page is shown, and says so then.
        if (found) codeOf(found.page).catch(() => undefined)
      }
    })
    const timer = setTimeout(() => {
      for (const link of links.current?.querySelectorAll('a') ?? []) seen.observe(link)
    }, calm)
    return () => {
      clearTimeout(timer)
      seen.disconnect()
    }
  }, [portal, links])
}
