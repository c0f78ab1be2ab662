import type { ReadResult, UrlReader } from '@callboard/plugin-api/backend'
import { type Dispatcher, request } from 'undici'
import { checkedUrl } from './checkedUrl'
import { findCodeHost } from './codeHosts'
import { decodeText } from './decodeText'
import { describeFailure } from './describeFailure'
import { describeStatus } from './describeStatus'
import { type Answer, followRedirects } from './followRedirects'
import { defaultLimits, type Limits } from './Limits'
import { openByName } from './openByName'
import { openFolder } from './openFolder'
import { openAgent, publicAgent } from './publicAgent'
import { readBody } from './readBody'
import type { Hop, ReadingRules } from './requestFor'
import { resolveUrl } from './resolveUrl'
import { conditionFor, validatorOf } from './validator'
import { withDeadline } from './withDeadline'

/** The reader of URLs that all plugins share. Its connections are kept for the next read, and keep no process alive. */
export function createUrlReader({ limits: given, ...rules }: ReadingRules & { limits?: Partial<Limits> }): UrlReader {
  const limits = { ...defaultLimits, ...given }
  const agents = { open: openAgent(limits.connectMilliseconds), public: publicAgent(limits.connectMilliseconds) }

  const reader: UrlReader = {
    openFolder: (path, { etag } = {}) => openFolder(path, etag),
    openTree: async (url, { signal } = {}) => openByName(reader, url, signal),
    resolve: (target, base) => resolveUrl(target, base, rules.integrations),
    hasIntegration: (url) => findCodeHost(new URL(url), rules.integrations)?.isConfigured ?? false,
    read: (text, { etag, signal } = {}) =>
      withDeadline(limits.milliseconds, signal, async (until) => {
        const send = (hop: Hop) => sendRequest(hop, hop.mayBePrivate ? agents.open : agents.public, etag, until)
        const answer = await followRedirects(checkedUrl(text), rules, limits.redirects, (hop) =>
          told(hop, signal, send(hop)),
        )
        return told(answer.hop, signal, receive(answer, etag, limits))
      }),
  }
  return reader
}

function sendRequest(hop: Hop, dispatcher: Dispatcher, etag: string | undefined, signal: AbortSignal) {
  return request(hop.url, {
    dispatcher,
    signal,
    headers: { 'user-agent': 'Callboard', 'accept-encoding': 'gzip', ...conditionFor(etag), ...hop.headers },
  })
}

async function receive(answer: Answer, etag: string | undefined, limits: Limits): Promise<ReadResult | undefined> {
  const { hop, response } = answer
  if (response.statusCode === 200) {
    const text = decodeText(await readBody(response, hop.page.href, limits), hop.page.href)
    return { url: hop.page.href, text, etag: validatorOf(response.headers) }
  }
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
