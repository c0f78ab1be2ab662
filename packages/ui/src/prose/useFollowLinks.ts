import { type RefObject, useEffect } from 'react'
import { useNavigate } from 'react-router'

/** Where a link of a page leads in the portal; undefined for one that the browser follows by itself. */
export type FollowLink = (link: HTMLAnchorElement) => string | undefined

/** Links to pages of the portal change the page without loading the portal again. */
export function useFollowLinks(root: RefObject<HTMLElement | null>, pathOf: FollowLink): void {
  const navigate = useNavigate()
  useEffect(() => {
    const element = root.current
    const follow = (event: MouseEvent) => {
      const link = isPlainClick(event) && (event.target as Element).closest<HTMLAnchorElement>('a[href]')
      const to = link && opensHere(link) ? pathOf(link) : undefined
      if (to === undefined) return
      event.preventDefault()
      navigate(to)
    }
    element?.addEventListener('click', follow)
    return () => element?.removeEventListener('click', follow)
  }, [root, navigate, pathOf])
}

const isPlainClick = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** What `/api/` answers with is a file, and no page of the portal. */
const opensHere = ({ origin, pathname, target }: HTMLAnchorElement) =>
  target === '' && origin === location.origin && !pathname.startsWith('/api/')

/** What a link itself says. Parts of the same page are left to the browser. */
export const ownPath: FollowLink = (link) =>
  link.getAttribute('href')?.startsWith('#') ? undefined : link.pathname + link.search + link.hash
