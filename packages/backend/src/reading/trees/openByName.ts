import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { ask, type Network } from '../ask'
import { readBody } from '../readBody'
import { requestFor } from '../requestFor'
import { resolveUrl } from '../resolveUrl'
import { pathWithin } from './pathWithin'

/** Opens a folder of a server that cannot list it: each file is read when it is asked for. */
export function openByName(network: Network, folder: URL, signal: AbortSignal | undefined): FileTree {
  return {
    url: folder.href,
    paths: undefined,
    read: async (path) => {
      const within = pathWithin(path)
      return within === undefined ? undefined : readFile(network, folder, within, signal)
    },
  }
}

async function readFile(
  network: Network,
  folder: URL,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Buffer | undefined> {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const page = new URL(resolveUrl(encoded, folder.href, network.rules.integrations))
  const hop = { ...requestFor(page, network.rules), staysOnHost: true }
  try {
    return await ask(network, hop, { signal }, async (answer) => {
      // A file that is not there is often redirected to a page that says so.
      if (!isBelow(answer.hop.page, folder)) return undefined
      return readBody(answer.response, page.href, network.limits)
    })
  } catch (error) {
    if (error instanceof ReadError && error.reason === 'not-found') return undefined
    throw error
  }
}

const isBelow = (page: URL, folder: URL) => page.pathname.startsWith(folder.pathname)
