import type { AllowedHost, IntegrationsConfig } from '../config'
import { findCodeHost, type KnownHost } from './codeHosts'
import type { FileRequest } from './codeHosts/CodeHost'
import { isAllowed } from './isAllowed'

/** One request on the way to a file. */
export interface Hop extends FileRequest {
  /** The address as people know it: the page of a code host, where `url` is that of its API. */
  page: URL
  /** Whether its address may be a private one. */
  mayBePrivate: boolean
  codeHost: KnownHost | undefined
}

export interface ReadingRules {
  allow: AllowedHost[]
  integrations: IntegrationsConfig
}

/** What to ask for to get the text behind a URL: for a page of a code host the file that it shows, with our token for it. */
export function requestFor(page: URL, { allow, integrations }: ReadingRules): Hop {
  const codeHost = findCodeHost(page, integrations)
  const request = codeHost?.file && codeHost.codeHost.request(codeHost.file, codeHost.integration)
  if (!request) return { url: page, page, headers: {}, mayBePrivate: isAllowed(page, allow), codeHost }
  return { ...request, page, mayBePrivate: codeHost.isConfigured || isAllowed(request.url, allow), codeHost }
}

/** The hop after a redirect. The token, and the configuration's word for its host, hold on while it stays on that server. */
export function redirected(from: Hop, to: URL, rules: ReadingRules): Hop {
  const isSameRead = from.url !== from.page && to.origin === from.url.origin
  if (!isSameRead) return requestFor(to, rules)
  return { ...from, url: to, mayBePrivate: !!from.codeHost?.isConfigured || isAllowed(to, rules.allow) }
}
