import { ReadError } from '@callboard/plugin-api/backend'
import type { AllowedHost, IntegrationsConfig } from '../config'
import type { Network } from './ask'
import { findCodeHost, type KnownHost } from './codeHosts'
import type { HostRequest, RepositoryPlace } from './codeHosts/CodeHost'
import { isAllowed } from './isAllowed'

/** One request on the way to a file. */
export interface Hop extends HostRequest {
  /** The address as people know it: the page of a code host, where `url` is that of its API. */
  page: URL
  /** What is asked for, as the sentences of errors call it. */
  thing: 'file' | 'folder' | 'list'
  /** Whether its address may be a private one. */
  mayBePrivate: boolean
  codeHost: KnownHost | undefined
  /** Whether a redirect to another host is refused: what that has would not be of the folder that is read. */
  staysOnHost?: boolean
}

export interface ReadingRules {
  allow: AllowedHost[]
  integrations: IntegrationsConfig
}

/**
 * The request for the file behind a URL, signed in where the configuration says how; for the file at `place` instead of the place
 * that the URL names, if one is given.
 *
 * @throws ReadError
 */
export async function signedRequestFor(
  network: Network,
  page: URL,
  signal: AbortSignal | undefined,
  place?: RepositoryPlace,
): Promise<Hop> {
  const { rules } = network
  const codeHost = findCodeHost(page, rules.integrations)
  if (!codeHost?.place?.path) return requestFor(page, rules, codeHost)
  const signedIn = await network.signIn(codeHost, page, signal)
  return requestFor(page, rules, place ? { ...signedIn, place } : signedIn)
}

/** What to ask for to get the file behind a URL: for a page of a code host the file that it shows, with our token for it. */
export function requestFor(
  page: URL,
  rules: ReadingRules,
  codeHost: KnownHost | undefined = findCodeHost(page, rules.integrations),
): Hop {
  const { place } = codeHost ?? {}
  if (codeHost && place?.path)
    return requestAt(codeHost, page, codeHost.codeHost.file(place, codeHost.integration), rules)
  return { url: page, page, thing: 'file', headers: {}, mayBePrivate: isAllowed(page, rules.allow), codeHost }
}

/** A request to a code host for what a page of it shows. */
export function requestAt(codeHost: KnownHost, page: URL, request: HostRequest, { allow }: ReadingRules): Hop {
  const mayBePrivate = codeHost.isConfigured || isAllowed(request.url, allow)
  return { ...request, page, thing: 'file', mayBePrivate, codeHost }
}

/** The hop after a redirect. The token, and the configuration's word for its host, hold on while it stays on that server. */
export async function redirected(network: Network, from: Hop, to: URL, signal: AbortSignal): Promise<Hop> {
  if (from.staysOnHost && to.host !== from.url.host) throw leavesHost(from, to)
  const isOfCodeHost = from.url !== from.page
  if (isOfCodeHost && to.origin === from.url.origin)
    return { ...from, url: to, mayBePrivate: !!from.codeHost?.isConfigured || isAllowed(to, network.rules.allow) }
  const { thing, staysOnHost } = from
  // An API sends on to addresses that hold a secret of their own: it is the page that people are told of.
  return {
    ...(await signedRequestFor(network, to, signal)),
    thing,
    ...(staysOnHost && { staysOnHost }),
    ...(isOfCodeHost && { page: from.page }),
  }
}

const leavesHost = ({ page }: Hop, to: URL) =>
  new ReadError('refused', `${page} is redirected to another host, ${to.host}. Give the address of the folder there.`)
