import type { ReadResult } from '@callboard/plugin-api/backend'
import { ask, type Network } from './ask'
import { checkedUrl } from './checkedUrl'
import { decodeText } from './decodeText'
import { readFile } from './readFile'
import { signedRequestFor } from './requestFor'
import { validatorOf } from './validator'

/** Reads one file of text. Undefined when `etag` still holds. @throws ReadError */
export async function readText(
  network: Network,
  url: string,
  { etag, signal }: { etag?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<ReadResult | undefined> {
  const hop = await signedRequestFor(network, checkedUrl(url), signal)
  return ask(network, hop, { etag, signal }, async (answer) => {
    const { page } = answer.hop
    const text = decodeText(await readFile(answer, network.limits), page.href)
    return { url: page.href, text, etag: validatorOf(answer.response.headers) }
  })
}
