import { request } from 'undici'
import { type Agents, refusePrivateHost } from './agents'
import type { JsonAnswer } from './askJson'
import type { KnownHost } from './codeHosts'
import { describeFailure } from './describeFailure'
import { describeStatus } from './describeStatus'
import { type Answer, followRedirects } from './followRedirects'
import type { Limits } from './Limits'
import { type Pauses, pauseAfter, refuseIfPaused } from './pauses'
import { type Hop, type ReadingRules, redirected } from './requestFor'
import { conditionFor } from './validator'
import { withDeadline } from './withDeadline'

/** What every request needs: what may be read, how much, and the connections. */
export interface Network {
  rules: ReadingRules
  limits: Limits
  agents: Agents
  /** Hosts that want to be left alone for a while. */
  pauses: Pauses
  /** What APIs answered, by address: not sent again while it holds. */
  answers: Map<string, JsonAnswer>
  /** Gives a code host with the token for a page of it, where the configuration says how to get one. @throws ReadError */
  signIn(codeHost: KnownHost, page: URL, signal: AbortSignal | undefined): Promise<KnownHost>
  /** Forgets the token, which was refused. */
  signOut(codeHost: KnownHost | undefined): void
}

interface Asking {
  etag?: string | undefined
  signal?: AbortSignal | undefined
  /** Instead of the limit for a file. */
  milliseconds?: number
}

/**
 * Asks, follows redirects, and hands over an answer that is a success, all within one deadline. Undefined when `etag` holds.
 * @throws ReadError
 */
export function ask<Value>(
  network: Network,
  first: Hop,
  { etag, signal, milliseconds = network.limits.milliseconds }: Asking,
  receive: (answer: Answer) => Promise<Value>,
): Promise<Value | undefined> {
  return withDeadline(milliseconds, signal, async (until) => {
    const { agents, limits } = network
    const tell = <Result>(hop: Hop, work: Promise<Result>) => told(hop, agents.proxy, signal, work)
    const answer = await followRedirects(first, limits.redirects, {
      send: (hop) => tell(hop, sendRequest(network, hop, etag, until)),
      redirect: (from, to) => redirected(network, from, to, until),
    })
    return tell(answer.hop, received(network, answer, etag, receive))
  })
}

async function sendRequest({ agents, pauses }: Network, hop: Hop, etag: string | undefined, signal: AbortSignal) {
  refuseIfPaused(pauses, hop)
  if (agents.proxy && !hop.mayBePrivate) await refusePrivateHost(hop.url)
  const { body } = hop
  return request(hop.url, {
    ...(body !== undefined && { method: 'POST', body }),
    dispatcher: hop.mayBePrivate ? agents.open : agents.public,
    signal,
    headers: { 'user-agent': 'Callboard', 'accept-encoding': 'gzip', ...conditionFor(etag), ...hop.headers },
  })
}

async function received<Value>(
  { pauses, signOut }: Network,
  answer: Answer,
  etag: string | undefined,
  receive: (answer: Answer) => Promise<Value>,
): Promise<Value | undefined> {
  const { hop, response } = answer
  const retryAt = pauseAfter(pauses, answer)
  if (response.statusCode === 200 || (response.statusCode === 201 && hop.body)) return receive(answer)
  response.body.on('error', () => {}).destroy()
  if (response.statusCode === 304 && etag) return undefined
  if (response.statusCode === 401) signOut(hop.codeHost)
  throw describeStatus(answer, retryAt)
}

/** Waits, and tells of a failure in words; of the caller's own abort in the caller's. */
async function told<Value>(
  hop: Hop,
  proxy: string | undefined,
  signal: AbortSignal | undefined,
  work: Promise<Value>,
): Promise<Value> {
  try {
    return await work
  } catch (error) {
    signal?.throwIfAborted()
    throw describeFailure(error, hop, proxy)
  }
}
