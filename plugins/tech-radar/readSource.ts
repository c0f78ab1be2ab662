import { basename, dirname, resolve } from 'node:path'
import { ReadError, type UrlReader } from '@callboard/plugin-api/backend'

interface Options {
  etag: string | undefined
  signal: AbortSignal
}

/** The file at a URL, or on the portal's own disk; undefined where it has not changed. @throws ReadError */
export async function readSource(source: string, reader: UrlReader, { etag, signal }: Options) {
  if (/^https?:/.test(source)) return reader.read(source, { etag, signal })
  const path = resolve(source)
  const tree = await reader.openFolder(dirname(path), { etag })
  if (!tree) return undefined
  const file = await tree.read(basename(path))
  if (!file) throw new ReadError('not-found', `There is no file ${source}. Name another in tech-radar.source.`)
  return { text: file.toString(), etag: tree.etag }
}
