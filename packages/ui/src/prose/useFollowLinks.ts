import { type RefObject, useEffect } from 'react'
import { useNavigate } from 'react-router'

/** Links to other pages of the portal change the page without loading the portal again. */
export function useFollowLinks(root: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate()
  useEffect(() => {
    const element = root.current
    const follow = (event: MouseEvent) => {
      const to = isPlainClick(event) ? pathOf((event.target as Element).closest('a')) : undefined
      if (to === undefined) return
      event.preventDefault()
      navigate(to)
    }
    element?.addEventListener('click', follow)
    return () => element?.removeEventListener('click', follow)
  }, [root, navigate])
}

const isPlainClick = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Where a link leads in the portal; undefined for what the browser follows by itself: sections, files, other hosts. */
function pathOf(link: HTMLAnchorElement | null): string | undefined {
  if (!link?.href || link.target || link.getAttribute('href')?.startsWith('#')) return undefined
  const { origin, pathname, search, hash } = new URL(link.href)
  return origin === location.origin && !pathname.startsWith('/api/') ? pathname + search + hash : undefined
}
