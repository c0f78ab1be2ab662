import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { FileTree } from '@callboard/plugin-api/backend'
import { type Headers, pack } from 'tar-stream'

type Entry = string | Buffer | (Headers & { content?: string })

/** A tar with these entries by name; one that is no file says so in its header. */
export function tarOf(entries: Record<string, Entry> | Array<Headers & { content?: string }>): Promise<Buffer> {
  const tar = pack()
  const list = Array.isArray(entries)
    ? entries
    : Object.entries(entries).map(([name, entry]) =>
        typeof entry === 'string' || Buffer.isBuffer(entry) ? { name, content: entry } : entry,
      )
  for (const { content, ...header } of list) tar.entry(header, content ?? '')
  tar.finalize()
  return buffer(tar)
}

export const packed = async (entries: Parameters<typeof tarOf>[0]) => gzipSync(await tarOf(entries))

/** A file of an opened folder as text. */
export const textOf = async (tree: FileTree | undefined, path: string) => (await tree?.read(path))?.toString()
