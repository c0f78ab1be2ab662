import { type Dispatcher, request } from 'undici'
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
  /** To any address, for hosts that the configuration names, and to public ones only. */
  agents: { open: Dispatcher; public: Dispatcher }
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
    const send = (hop: Hop) => sendRequest(hop, hop.mayBePrivate ? agents.open : agents.public, etag, until)
    const answer = await followRedirects(first, rules, limits.redirects, (hop) => told(hop, signal, send(hop)))
    return told(answer.hop, signal, received(answer, etag, receive))
  })
}

function sendRequest(hop: Hop, dispatcher: Dispatcher, etag: string | undefined, signal: AbortSignal) {
  return request(hop.url, {
    dispatcher,
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
async function told<Value>(hop: Hop, signal: AbortSignal | undefined, work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    signal?.throwIfAborted()
    throw describeFailure(error, hop)
  }
}
