import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { defaultLimits } from './Limits'

/** More files than any documentation has; a folder such as `/` would otherwise be walked for minutes. */
const mostFiles = 20_000

/** Opens a folder on disk; undefined when `etag` still holds, which is made of every file's path, size and time of change. */
export async function openFolder(path: string, etag: string | undefined): Promise<FileTree | undefined> {
  const root = await rootOf(path)
  const files = await filesBelow(root)
  const current = hashOf(files)
  if (current === etag) return undefined
  return {
    url: path,
    etag: current,
    paths: files.map(({ path }) => path),
    read: (file) => readWithin(root, file),
  }
}

async function rootOf(path: string): Promise<string> {
  const root = await realpath(resolve(path)).catch(() => undefined)
  if (root && (await stat(root)).isDirectory()) return root
  throw new ReadError('not-found', `There is no folder ${path}.`)
}

interface Found {
  path: string
  size: number
  changed: number
}

/** Links are left out: they could lead anywhere, and in circles. So is what no reader of a folder wants. */
async function filesBelow(root: string): Promise<Found[]> {
  const found: Found[] = []
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') waiting.push(path)
      if (entry.isFile()) found.push(await describe(root, path))
    }
    if (found.length > mostFiles)
      throw new ReadError('too-large', `The folder ${root} has more than ${mostFiles} files.`)
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

async function describe(root: string, path: string): Promise<Found> {
  const { size, mtimeMs } = await stat(path)
  return { path: relative(root, path).split(sep).join('/'), size, changed: mtimeMs }
}

const hashOf = (files: Found[]) => createHash('sha256').update(JSON.stringify(files)).digest('hex')

/** The bytes of a file whose real place is within the root. */
async function readWithin(root: string, file: string): Promise<Buffer | undefined> {
  const path = await realpath(join(root, file)).catch(() => undefined)
  if (!path?.startsWith(root + sep)) return undefined
  const found = await stat(path)
  if (!found.isFile()) return undefined
  if (found.size > defaultLimits.bytes) throw new ReadError('too-large', `The file ${file} is larger than 10 MB.`)
  return readFile(path)
}
