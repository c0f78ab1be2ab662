import type { KnownCommit, ReadResult } from '@callboard/plugin-api/backend'
import { ask, type Network } from './ask'
import { checkedUrl } from './checkedUrl'
import { placeAtCommit } from './codeHosts/atCommit'
import { decodeText } from './decodeText'
import { readFile } from './readFile'
import { signedRequestFor } from './requestFor'
import { validatorOf } from './validator'

interface ReadOptions {
  etag?: string | undefined
  signal?: AbortSignal | undefined
  commit?: KnownCommit | undefined
}

/** Reads one file of text. Undefined when `etag` still holds. @throws ReadError */
export async function readText(
  network: Network,
  url: string,
  { etag, signal, commit }: ReadOptions = {},
): Promise<ReadResult | undefined> {
  const page = checkedUrl(url)
  const fixed = commit && placeAtCommit(page, commit, network.rules.integrations)
  const hop = await signedRequestFor(network, page, signal, fixed)
  // What a host says of the file at a commit need not hold for the file at the branch, nor the other way round.
  const asking = fixed ? { signal } : { etag, signal }
  return ask(network, hop, asking, async (answer) => {
    const { page } = answer.hop
    const text = decodeText(await readFile(answer, network.limits), page.href)
    return { url: page.href, text, etag: fixed ? undefined : validatorOf(answer.response.headers) }
  })
}
