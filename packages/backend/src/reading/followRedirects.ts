import type { Readable } from 'node:stream'
import { ReadError } from '@callboard/plugin-api/backend'
import type { Dispatcher } from 'undici'
import { checkedUrl } from './checkedUrl'
import type { Hop } from './requestFor'

/** What of undici's answer is looked at. */
export type Response = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> & { body: Readable }

export interface Answer {
  hop: Hop
  response: Response
}

const redirects = new Set([301, 302, 303, 307, 308])

/** Asks until there is an answer that is no redirect. Each hop is judged on its own, as if it had been asked for. */
export async function followRedirects(
  first: Hop,
  most: number,
  { send, redirect }: { send(hop: Hop): Promise<Response>; redirect(from: Hop, to: URL): Promise<Hop> },
): Promise<Answer> {
  let hop = first
  for (let followed = 0; followed <= most; followed++) {
    const response = await send(hop).catch((error) => {
      throw followed === 0 ? error : afterRedirect(first, error)
    })
    const { location } = response.headers
    if (!redirects.has(response.statusCode) || typeof location !== 'string') return { hop, response }
    response.body.on('error', () => {}).destroy()
    hop = await redirect(hop, redirectTarget(location, hop))
  }
  throw new ReadError('refused', `${first.page} is redirected more than ${most} times.`)
}

function redirectTarget(location: string, { url, page }: Hop): URL {
  const target = checkedUrl(location, url)
  if (url.protocol === 'https:' && target.protocol === 'http:') {
    throw new ReadError('refused', `${page} is redirected to ${target.host} without encryption. Give an https address.`)
  }
  return target
}

/** Nobody wrote the address that failed, so people are told which one led there. */
function afterRedirect({ page }: Hop, cause: unknown): unknown {
  if (!(cause instanceof ReadError)) return cause
  return new ReadError(cause.reason, `${page} is redirected. ${cause.message}`, { cause, retryAt: cause.retryAt })
}
