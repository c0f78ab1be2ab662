import type { IntegrationsConfig } from '../../config'
import { checkedUrl } from '../checkedUrl'
import { findCodeHost } from '.'
import { decoded } from './places'

/**
 * The one address of what a URL shows: a code host has several pages for a file, and adds to their addresses how they are to be
 * shown. Two of them must not be two locations. @throws ReadError if it is no http or https URL.
 */
export function pageOf(href: string, integrations: IntegrationsConfig): string {
  const given = checkedUrl(href)
  const { codeHost } = findCodeHost(given, integrations) ?? {}
  const url = codeHost?.pageOfRaw?.(given) ?? given
  const place = codeHost?.placeAt(url)
  if (!codeHost || !place) return given.href
  url.search = queryOf(url, codeHost.query)
  if (place.path) url.pathname = url.pathname.replace(/\/+$/, '')
  // Of a file in a folder called `raw`, only what stands before its own path says which page it is.
  const path = url.pathname.endsWith(place.path) ? place.path : ''
  const above = url.pathname.slice(0, url.pathname.length - path.length)
  url.pathname = (codeHost.filePage?.(above) ?? above) + path
  return url.href
}

/** These parameters in this order, written as code hosts do: the slashes of a path as they are, those of a branch encoded. */
function queryOf({ searchParams }: URL, names: string[] = []): string {
  const given = names.filter((name) => searchParams.get(name))
  return given.map((name) => `${name}=${written(name, searchParams.get(name) ?? '')}`).join('&')
}

function written(name: string, value: string): string {
  const encoded = encodeURIComponent(value)
  return name === 'path' ? encoded.replaceAll('%2F', '/') : encoded
}

/** How many folders are taken for a part of the branch's name at most. */
const mostFolders = 5

/**
 * What a page may show beside what it seems to: a branch with slashes in its name looks like a branch and folders, unless its
 * slashes are encoded, as they are in these addresses.
 */
export function otherPagesOf(href: string, integrations: IntegrationsConfig): string[] {
  const url = checkedUrl(href)
  const place = findCodeHost(url, integrations)?.place
  const above = place?.path && url.pathname.endsWith(`/${place.path}`) && url.pathname.slice(0, -place.path.length - 1)
  if (!place || !above || !mayGoOn(above, place.ref)) return []
  const names = place.path.split('/')
  const folders = names.slice(0, -1)
  const plain = folders.findIndex((name) => name.includes('*'))
  return folders.slice(0, plain < 0 ? mostFolders : Math.min(plain, mostFolders)).map((_, index) => {
    const ref = [above, ...names.slice(0, index + 1)].join('%2F')
    return Object.assign(new URL(url), { pathname: [ref, ...names.slice(index + 1)].join('/') }).href
  })
}

/** Whether what a path ends with is a branch or a tag whose name may have been cut off. */
function mayGoOn(path: string, ref: string): boolean {
  const written = path.slice(path.lastIndexOf('/') + 1)
  const isOfRef = ref !== '' && decoded(written) === ref.slice(ref.lastIndexOf('/') + 1)
  return isOfRef && written !== 'HEAD' && !/^[0-9a-f]{40}$/.test(written)
}
