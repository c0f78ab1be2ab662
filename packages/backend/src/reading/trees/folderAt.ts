import { ReadError } from '@callboard/plugin-api/backend'
import type { IntegrationsConfig } from '../../config'
import { findCodeHost } from '../codeHosts'
import type { CodeHost } from '../codeHosts/CodeHost'

/** The same, or undefined for what is of no folder in a repository. */
export function folderInRepository(url: URL, integrations: IntegrationsConfig): URL | undefined {
  const known = findCodeHost(url, integrations)
  return known && (known.place ?? filesOf(known.codeHost, url)) ? folderAt(url, integrations) : undefined
}

/** The URL of a folder as what stands in it is resolved against: with a `/` at its end, of a repository the page of its files. */
export function folderAt(url: URL, integrations: IntegrationsConfig): URL {
  const known = findCodeHost(url, integrations)
  if (!known) return Object.assign(new URL(url), { pathname: withSlash(url.pathname), search: '' })
  const place = known.place ?? filesOf(known.codeHost, url)
  if (place) return place.pageOf(place.path && withSlash(place.path))
  throw new ReadError('bad-url', `${url} is the page of no folder. Give that of a folder in a repository.`)
}

function filesOf(codeHost: CodeHost, url: URL) {
  const page = codeHost.filesPage?.(url)
  return page && codeHost.placeAt(page)
}

const withSlash = (path: string) => path.replace(/\/*$/, '/')
