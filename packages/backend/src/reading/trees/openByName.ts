import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { ask, type Network } from '../ask'
import { readFile as readFileOf } from '../readFile'
import { signedRequestFor } from '../requestFor'
import { resolveUrl } from '../resolveUrl'
import { pathWithin } from './pathWithin'

/**
 * Opens a folder of a server that cannot list it: each file is read when it is asked for. Many files may be read at a server that
 * answers; the time that slow answers take beyond a moment is limited for all of them together.
 */
export function openByName(network: Network, folder: URL, signal: AbortSignal | undefined): FileTree {
  const { milliseconds, tree } = network.limits
  const moment = milliseconds / 15
  let waited = 0
  return {
    url: folder.href,
    paths: undefined,
    read: async (path) => {
      const within = pathWithin(path)
      if (within === undefined) return undefined
      if (waited > tree.milliseconds) throw tooSlow(path, folder)
      const since = performance.now()
      try {
        return await readFile(network, folder, within, signal)
      } finally {
        waited += Math.max(0, performance.now() - since - moment)
      }
    },
  }
}

const tooSlow = (path: string, folder: URL) =>
  new ReadError(
    'timeout',
    `${path} is not read: ${folder.host} took too long to send the files before it. Try again later.`,
  )

async function readFile(
  network: Network,
  folder: URL,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Buffer | undefined> {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const page = new URL(resolveUrl(encoded, folder.href, network.rules.integrations))
  const hop = { ...(await signedRequestFor(network, page, signal)), staysOnHost: true }
  try {
    return await ask(network, hop, { signal }, async (answer) => {
      // A file that is not there is often redirected to a page that says so.
      if (!isBelow(answer.hop.page, folder)) return undefined
      return readFileOf(answer, network.limits)
    })
  } catch (error) {
    if (error instanceof ReadError && error.reason === 'not-found') return undefined
    throw error
  }
}

const isBelow = (page: URL, folder: URL) => page.pathname.startsWith(folder.pathname)
