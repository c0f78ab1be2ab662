import type { ReadResult } from '@callboard/plugin-api/backend'
import { ask, type Network } from './ask'
import { checkedUrl } from './checkedUrl'
import { decodeText } from './decodeText'
import { readBody } from './readBody'
import { requestFor } from './requestFor'
import { validatorOf } from './validator'

/** Reads one file of text. Undefined when `etag` still holds. @throws ReadError */
export async function readText(
  network: Network,
  url: string,
  { etag, signal }: { etag?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<ReadResult | undefined> {
  const hop = requestFor(checkedUrl(url), network.rules)
  return ask(network, hop, { etag, signal }, async ({ hop: { page }, response }) => {
    const text = decodeText(await readBody(response, page.href, network.limits), page.href)
    return { url: page.href, text, etag: validatorOf(response.headers) }
  })
}
