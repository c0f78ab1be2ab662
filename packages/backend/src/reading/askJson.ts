import { ReadError } from '@callboard/plugin-api/backend'
import { ask, type Network } from './ask'
import type { KnownHost } from './codeHosts'
import type { ApiAnswer, HostRequest } from './codeHosts/CodeHost'
import { withoutGuard } from './codeHosts/gerrit'
import { readBody } from './readBody'
import { requestAt } from './requestFor'
import { validatorOf } from './validator'

interface AskingJson {
  etag?: string | undefined
  signal?: AbortSignal | undefined
}

export interface JsonAnswer extends ApiAnswer {
  etag: string | undefined
  /** Length of what was sent, in characters. */
  size: number
}

/** Asks the API of a code host, for the sake of a page of it. Undefined when `etag` still holds. @throws ReadError */
export function askJson(
  network: Network,
  request: HostRequest,
  codeHost: KnownHost,
  page: URL,
  asking: AskingJson & { etag: string | undefined },
): Promise<JsonAnswer | undefined>
export function askJson(
  network: Network,
  request: HostRequest,
  codeHost: KnownHost,
  page: URL,
  asking: Omit<AskingJson, 'etag'>,
): Promise<JsonAnswer>
export function askJson(
  network: Network,
  request: HostRequest,
  codeHost: KnownHost,
  page: URL,
  { etag, signal }: AskingJson,
): Promise<JsonAnswer | undefined> {
  const hop = { ...requestAt(codeHost, page, request, network.rules), thing: 'list' as const }
  return ask(network, hop, { etag, signal }, async ({ response }) => {
    const text = (await readBody(response, page.href, network.limits)).toString()
    return {
      json: parsed(text, hop.url),
      next: nextIn(response.headers.link, hop.url),
      etag: validatorOf(response.headers),
      size: text.length,
    }
  })
}

function parsed(text: string, { host }: URL): unknown {
  try {
    return JSON.parse(withoutGuard(text))
  } catch (cause) {
    throw new ReadError('unreachable', `What ${host} answered is no JSON, as its API would send.`, { cause })
  }
}

/** `<https://…&page=2>; rel="next"`, on the same server: our token goes nowhere else. */
function nextIn(link: string | string[] | undefined, asked: URL): URL | undefined {
  const target = /<([^>]+)>[^,<]*;\s*rel="?next"?/.exec(String(link ?? ''))?.[1]
  const url = target && URL.canParse(target, asked) ? new URL(target, asked) : undefined
  return url?.origin === asked.origin ? url : undefined
}
