import { docsPath, type SiteAddress } from './SiteAddress'

/** A link within the portal. */
export interface LinkWithin {
  /** Where it leads, with what it says after `#`. A page of the site stays where the site is being read. */
  to: string
  /** Address of the page of the site, if it is one. */
  page: string | undefined
  opensElsewhere: boolean
}

/** The link that an event is about, if it leads to a page of the portal. */
export function linkWithin(target: EventTarget | null, address: SiteAddress, site: string): LinkWithin | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin) return undefined
  if (link.pathname.startsWith('/api/')) return undefined
  const opensElsewhere = (link.target !== '' && link.target !== '_self') || link.hasAttribute('download')
  const { pathname, search, hash } = link
  const rest = restOf(pathname, docsPath(site)) ?? restOf(pathname, address.base)
  if (rest === undefined) return { to: pathname + search + hash, page: undefined, opensElsewhere }
  return { to: address.base + rest + search + hash, page: decodeURI(rest.slice(1)), opensElsewhere }
}

function restOf(pathname: string, base: string): string | undefined {
  return pathname === base || pathname.startsWith(`${base}/`)
    ? pathname.slice(base.length).replace(/\/$/, '')
    : undefined
}
