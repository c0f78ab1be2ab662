import { type ApiPage, ReadError } from '@callboard/plugin-api/backend'
import type { Network } from './ask'
import { askJson, type JsonAnswer } from './askJson'
import { checkedUrl } from './checkedUrl'
import { findCodeHost } from './codeHosts'
import { below } from './codeHosts/requests'

/** What answers may take together that are kept, in characters. */
const mostKept = 32 * 1024 * 1024

/** Asks the API of a code host; what did not change since is not sent again, and mostly not counted by the host. @throws ReadError */
export async function readApi(
  network: Network,
  address: string,
  path: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<ApiPage> {
  const page = checkedUrl(address)
  const found = findCodeHost(page, network.rules.integrations)
  if (!found) throw new ReadError('bad-url', `${page.host} is no code host that integrations in app-config.yaml names.`)
  const known = await network.signIn(found, page, signal)
  const url = urlBelow(known.codeHost.api(known.integration), path)
  const key = `${known.passKey ?? ''} ${url}`
  const kept = network.answers.get(key)
  const request = { url, headers: known.codeHost.headers(known.integration) }
  // The address is what people are told of as well, wherever it is redirected to; a URL of its own, by which a hop tells the two apart.
  const told = new URL(url)
  const answer = (await askJson(network, request, known, told, { signal, etag: kept?.etag })) ?? (kept as JsonAnswer)
  keep(network.answers, key, answer)
  return { json: answer.json, next: answer.next?.href }
}

/** The address below the base of an API, and nowhere else: our token goes with it. */
function urlBelow(base: URL, path: string): URL {
  const url = /^https?:/.test(path) ? new URL(path) : below(base, path)
  const isWithin = url.origin === base.origin && url.pathname.startsWith(base.pathname)
  if (isWithin) return url
  throw new ReadError('refused', `${url} is not asked: it is no address of the API at ${base}.`)
}

/** Keeps the newest answers that can be asked for conditionally. */
function keep(answers: Map<string, JsonAnswer>, key: string, answer: JsonAnswer): void {
  answers.delete(key)
  if (answer.etag) answers.set(key, answer)
  let size = [...answers.values()].reduce((sum, each) => sum + each.size, 0)
  for (const [oldest, { size: freed }] of answers) {
    if (size <= mostKept) return
    answers.delete(oldest)
    size -= freed
  }
}
