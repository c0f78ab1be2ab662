import { type FileTree, ReadError, type TextReader } from '@callboard/plugin-api/backend'

/** Opens a folder of a server that cannot list it: each file is read when it is asked for. */
export function openByName(reader: TextReader, url: string, signal?: AbortSignal): FileTree {
  const folder = url.endsWith('/') ? url : `${url}/`
  return {
    url: folder,
    paths: undefined,
    async read(path) {
      const address = reader.resolve(path, folder)
      if (!address.startsWith(folder)) return undefined
      try {
        const answer = await reader.read(address, { signal })
        return answer && Buffer.from(answer.text)
      } catch (error) {
        if (error instanceof ReadError && error.reason === 'not-found') return undefined
        throw error
      }
    },
  }
}
