import type { IntegrationsConfig } from '../config'
import { checkedUrl } from './checkedUrl'
import { findCodeHost } from './codeHosts'

/**
 * The URL that the file or folder at `base` means by `target`. In a repository of a code host `/x` is from the root of the repository
 * at the same ref, and no number of `..` leaves it; elsewhere the rules of the web hold.
 * @throws ReadError if that is no http or https URL.
 */
export function resolveUrl(target: string, base: string, integrations: IntegrationsConfig): string {
  const from = checkedUrl(base)
  const place = findCodeHost(from, integrations)?.place
  const inRepository = place && pathOnly(target, place.path)
  return place && inRepository !== undefined ? place.pageOf(inRepository).href : checkedUrl(target, from).href
}

/** The path that `target` means beside `path`, or undefined if it names a host or a protocol, in whatever spelling. */
function pathOnly(target: string, path: string): string | undefined {
  const beside = `https://repository.invalid/${path}`
  const url = URL.canParse(target, beside) ? new URL(target, beside) : undefined
  return url?.host === 'repository.invalid' ? url.pathname.slice(1) : undefined
}
