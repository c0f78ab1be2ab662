import { type HostReader, ReadError, type UrlReader } from '@callboard/plugin-api/backend'
import { checkedUrl } from './checkedUrl'
import { pathWithin } from './trees/pathWithin'

/** In characters; that of the portal's own reader is in bytes. */
const longest = 10 * 1024 * 1024

/** The portal's reader, which leaves some hosts to plugins: whatever of a URL is known otherwise, what stands there they read. */
export function withHostReaders(reader: UrlReader, hostReaders: HostReader[]): UrlReader {
  const readerOf = (url: string) => {
    const { host } = checkedUrl(url)
    return hostReaders.find(({ hosts }) => hosts.some((each) => each.toLowerCase() === host))
  }
  return {
    ...reader,
    async read(url, options = {}) {
      const own = readerOf(url)
      if (!own) return reader.read(url, options)
      const { href } = checkedUrl(url)
      const file = await own.read(href, options)
      if (file && file.text.length > longest) throw new ReadError('too-large', `${href} is larger than 10 MB.`)
      return file && { url: href, ...file }
    },
    async openTree(url, options = {}) {
      const own = readerOf(url)
      return own ? treeOf(own, new URL('.', checkedUrl(url)), options.signal) : reader.openTree(url, options)
    },
    // It is read with what the plugin knows of it, so that placeholders of others may not reach it.
    hasIntegration: (url) => readerOf(url) !== undefined || reader.hasIntegration(url),
  }
}

/** A folder whose files are read when they are asked for: what one host can list, another cannot. */
const treeOf = (reader: HostReader, folder: URL, signal: AbortSignal | undefined) => ({
  url: folder.href,
  paths: undefined,
  async read(path: string) {
    const within = pathWithin(path)
    if (within === undefined) return undefined
    const url = new URL(within.split('/').map(encodeURIComponent).join('/'), folder)
    try {
      const file = await reader.read(url.href, { signal })
      return file && Buffer.from(file.text)
    } catch (error) {
      if (error instanceof ReadError && error.reason === 'not-found') return undefined
      throw error
    }
  },
})
