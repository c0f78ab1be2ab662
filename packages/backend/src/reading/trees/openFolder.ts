import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { inWords } from '../inWords'
import type { Limits } from '../Limits'
import { type FoundFile, filesBelow } from './filesBelow'
import { pathWithin } from './pathWithin'

/** Opens a folder on disk. Undefined when `etag` still holds, which is made of every file's path, size and time of change. */
export async function openFolder(
  path: string,
  limits: Limits,
  { etag }: { etag?: string | undefined } = {},
): Promise<FileTree | undefined> {
  const root = await rootAt(path)
  const files = await filesBelow(root, path, limits.tree)
  const current = hashOf(files)
  if (current === etag) return undefined
  const paths = files.map(({ path }) => path)
  const known = new Set(paths)
  return {
    url: path,
    etag: current,
    paths,
    read: async (file) => {
      const within = pathWithin(file)
      return within && known.has(within) ? readWithin(root, within, limits) : undefined
    },
  }
}

async function rootAt(path: string): Promise<string> {
  const root = await realpath(resolve(path)).catch(() => undefined)
  if (root && (await stat(root)).isDirectory()) return root
  throw new ReadError('not-found', `There is no folder ${path}.`)
}

const hashOf = (files: FoundFile[]) => createHash('sha256').update(JSON.stringify(files)).digest('hex')

/** The bytes of a file whose real place is within the root, now: what was a file when the folder was opened may be a link. */
async function readWithin(root: string, file: string, { bytes }: Limits): Promise<Buffer | undefined> {
  const path = await realpath(join(root, file)).catch(() => undefined)
  if (!path?.startsWith(root + sep)) return undefined
  const found = await stat(path)
  if (!found.isFile()) return undefined
  if (found.size > bytes)
    throw new ReadError(
      'too-large',
      `The file ${file} is larger than ${inWords(bytes)}, which is the most that is read.`,
    )
  return readFile(path)
}
