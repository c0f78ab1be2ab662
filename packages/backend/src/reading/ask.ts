import { request } from 'undici'
import { type Agents, refusePrivateHost } from './agents'
import { describeFailure } from './describeFailure'
import { describeStatus } from './describeStatus'
import { type Answer, followRedirects } from './followRedirects'
import type { Limits } from './Limits'
import type { Hop, ReadingRules } from './requestFor'
import { conditionFor } from './validator'
import { withDeadline } from './withDeadline'

/** What every request needs: what may be read, how much, and the connections. */
export interface Network {
  rules: ReadingRules
  limits: Limits
  agents: Agents
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
  { rules, limits, agents }: Network,
  first: Hop,
  { etag, signal, milliseconds = limits.milliseconds }: Asking,
  receive: (answer: Answer) => Promise<Value>,
): Promise<Value | undefined> {
  return withDeadline(milliseconds, signal, async (until) => {
    const tell = <Result>(hop: Hop, work: Promise<Result>) => told(hop, agents.proxy, signal, work)
    const send = (hop: Hop) => tell(hop, sendRequest(hop, agents, etag, until))
    const answer = await followRedirects(first, rules, limits.redirects, send)
    return tell(answer.hop, received(answer, etag, receive))
  })
}

async function sendRequest(hop: Hop, agents: Agents, etag: string | undefined, signal: AbortSignal) {
  if (agents.proxy && !hop.mayBePrivate) await refusePrivateHost(hop.url)
  return request(hop.url, {
    dispatcher: hop.mayBePrivate ? agents.open : agents.public,
    signal,
    headers: { 'user-agent': 'Callboard', 'accept-encoding': 'gzip', ...conditionFor(etag), ...hop.headers },
  })
}

async function received<Value>(
  answer: Answer,
  etag: string | undefined,
  receive: (answer: Answer) => Promise<Value>,
): Promise<Value | undefined> {
  const { response } = answer
  if (response.statusCode === 200) return receive(answer)
  response.body.on('error', () => {}).destroy()
  if (response.statusCode === 304 && etag) return undefined
  throw describeStatus(answer)
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
