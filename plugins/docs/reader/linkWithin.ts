import { decoded, docsPath } from '../urls'
import type { SiteAddress } from './SiteAddress'

/** A link within the portal, as it is followed from the docs of a site. */
export interface LinkWithin {
  /** Where it leads, with what it says after `#`. A page of the site stays where the site is being read. */
  to: string
  /** Address of the page of the site, if it is one. */
  page: string | undefined
}

/** Where a link of a page leads: links are written for the docs on their own, which may be read in a tab. */
export function linkWithin(
  { pathname, search, hash }: HTMLAnchorElement,
  base: SiteAddress['base'],
  site: string,
): LinkWithin {
  const rest = restOf(pathname, docsPath(site)) ?? restOf(pathname, base)
  if (rest === undefined) return { to: pathname + search + hash, page: undefined }
  return { to: base + rest + search + hash, page: rest.slice(1).split('/').map(decoded).join('/') }
}

function restOf(pathname: string, base: string): string | undefined {
  return pathname === base || pathname.startsWith(`${base}/`)
    ? pathname.slice(base.length).replace(/\/$/, '')
    : undefined
}
