import { posix } from 'node:path'
import { isSafeUrl } from '@callboard/catalog-model'
import { decoded } from '../urls'
import { type LinkedSite, rootOf } from './LinkedSite'
import { beside, isMarkdown, within } from './paths'
import { addressOf } from './plan/addressOf'
import type { PlannedPage } from './plan/Plan'

/** What a link of a page means. */
export type LinkTarget =
  /** A page of the site; `anchor` is a part of it. */
  | { type: 'page'; path: string; anchor: string; file: string }
  /** A picture of the site. */
  | { type: 'image'; file: string }
  /** A file that is no page; `url` shows it where the source has pages for files. */
  | { type: 'file'; file: string; url: string | undefined }
  /** A place outside of the site, as it is written. */
  | { type: 'outside'; url: string }
  /** `why` follows "the link to x". */
  | { type: 'nowhere'; why: string }

/** Says what `href` means on a page. Pure: the same answer for the same site, so that a stored page can be checked again. */
export function linkTo(href: string, page: PlannedPage, site: LinkedSite): LinkTarget {
  const written = href.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('//')) return outside(written)
  const { path, anchor } = split(written)
  if (path === '') return { type: 'page', path: page.path, anchor, file: page.file }
  if (path.startsWith('/')) return fromTop(path, anchor, written, page, site)
  const file = beside(page.file, path)
  if (file === undefined) return aboveSite(path, page, site)
  return pageAt(file, anchor, site) ?? pageByAddress(path, anchor, page, site) ?? fileAt(file, site)
}

const images = /\.(png|jpe?g|gif|webp|avif|svg)$/i

function outside(url: string): LinkTarget {
  if (isSafeUrl(url) || url.startsWith('//')) return { type: 'outside', url }
  return { type: 'nowhere', why: 'is not of a kind that the portal follows' }
}

function split(href: string) {
  const hash = href.indexOf('#')
  const before = hash === -1 ? href : href.slice(0, hash)
  return { path: decoded(before.replace(/\?.*$/, '')), anchor: hash === -1 ? '' : decoded(href.slice(hash + 1)) }
}

/** `/x.md` is from the top of the docs; anything else that begins so is a place in the portal, such as an entity's page. */
function fromTop(path: string, anchor: string, href: string, { root }: PlannedPage, site: LinkedSite): LinkTarget {
  const file = within(posix.join(root.folder || '.', path.slice(1)))
  const found = file === undefined ? undefined : pageAt(file, anchor, site)
  if (found) return found
  if (file !== undefined && images.test(file)) return fileAt(file, site)
  return { type: 'outside', url: href }
}

/** The page that a path names: with or without its ending, as Markdown or as the HTML that MkDocs makes of it. */
function pageAt(path: string, anchor: string, site: LinkedSite): LinkTarget | undefined {
  const bare = path.replace(/(\/index)?\.html?$/i, '')
  const candidates = [path, `${bare}.md`, `${bare}/index.md`, `${bare}/README.md`].map((one) => one.replace(/^\//, ''))
  for (const file of candidates) {
    const address = site.addresses.get(file)
    if (address !== undefined) return { type: 'page', path: address, anchor, file }
  }
  const root = isMarkdown(path) && !site.files && rootOf(site, path)
  return root ? { type: 'page', path: addressOf(root, path), anchor, file: path } : undefined
}

/** `../deploy/` as it works in a browser, where the page `how-to/roll-back` has the address `how-to/roll-back/`. */
function pageByAddress(path: string, anchor: string, page: PlannedPage, site: LinkedSite): LinkTarget | undefined {
  const address = within(posix.join(page.path || '.', path))
  const file = address === undefined ? undefined : site.pages.get(address)
  return address === undefined || file === undefined ? undefined : { type: 'page', path: address, anchor, file }
}

function fileAt(file: string, site: LinkedSite): LinkTarget {
  if (site.files?.has(file) === false) return { type: 'nowhere', why: `leads nowhere: there is no ${file}` }
  if (images.test(file)) return { type: 'image', file }
  return { type: 'file', file, url: site.pageOf(file) }
}

/** Above the folder of the site there may be more of its repository; nothing of it is read, but its pages can be linked to. */
function aboveSite(path: string, page: PlannedPage, site: LinkedSite): LinkTarget {
  const url = site.pageOf(posix.join(posix.dirname(page.file), path))
  return url ? { type: 'outside', url } : { type: 'nowhere', why: 'leads out of the folder of the site' }
}
