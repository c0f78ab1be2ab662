import { realpath, stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { type FoundEntry, ReadError, readFolders } from '@callboard/plugin-api/backend'
import type { TreeLimits } from '../Limits'

export interface FoundFile {
  path: string
  size: number
  changed: number
}

/** Every file below a folder, by path. A link counts as the file that it leads to within the folder, and else not at all. */
export async function filesBelow(root: string, name: string, limits: TreeLimits): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  let entries = 0
  for await (const inside of readFolders(root)) {
    entries += inside.length
    const files = await Promise.all(inside.map((found) => fileAt(root, found)))
    found.push(...files.filter((file) => file !== undefined))
    refuseTooMuch(name, { entries, found }, limits)
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

async function fileAt(root: string, { path, entry }: FoundEntry): Promise<FoundFile | undefined> {
  if (!entry.isFile() && !entry.isSymbolicLink()) return undefined
  const real = entry.isFile() ? path : await realpath(path).catch(() => undefined)
  if (!real?.startsWith(root + sep)) return undefined
  const stats = await stat(real).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  return { path: relative(root, path).split(sep).join('/'), size: stats.size, changed: stats.mtimeMs }
}

function refuseTooMuch(
  name: string,
  { entries, found }: { entries: number; found: FoundFile[] },
  limits: TreeLimits,
): void {
  if (entries > limits.entries) throw tooLarge(`The folder ${name} holds more than ${limits.entries} entries.`)
  if (found.length > limits.files) throw tooLarge(`The folder ${name} has more than ${limits.files} files.`)
  if (found.some(({ path }) => path.length > limits.pathLength))
    throw tooLarge(`The folder ${name} has a file whose path is longer than ${limits.pathLength} characters.`)
}

const tooLarge = (message: string) => new ReadError('too-large', `${message} That is more than is read.`)
