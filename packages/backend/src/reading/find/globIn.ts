import type { IntegrationsConfig } from '../../config'
import { findCodeHost, type KnownHost } from '../codeHosts'
import { pathIn } from '../codeHosts/places'

/** Files of a repository, by a pattern over their paths from its root. */
export interface Glob {
  page: URL
  host: KnownHost
  pattern: string
  /** The folder that all of them are below, encoded as in a URL, with `/` at its end unless it is the root. */
  folder: string
}

/** The glob that a URL is: at a code host, with `*` in the path of the file. Undefined for what names one file. */
export function globIn(address: string, integrations: IntegrationsConfig): Glob | undefined {
  if (!address.includes('*') || !URL.canParse(address)) return undefined
  const page = new URL(address)
  const host = findCodeHost(page, integrations)
  if (!host?.place?.path.includes('*')) return undefined
  const segments = host.place.path.split('/')
  const above = segments.slice(
    0,
    segments.findIndex((segment) => segment.includes('*')),
  )
  return { page, host, pattern: pathIn(host.place), folder: above.map((segment) => `${segment}/`).join('') }
}
