import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ReadError } from '@callboard/plugin-api/backend'
import type { TreeLimits } from '../Limits'

export interface FoundFile {
  path: string
  size: number
  changed: number
}

/** Folders of no use to whoever reads a folder: large, or of some tool that changes them all the time. */
const isPassedBy = (name: string) => name.startsWith('.') || name === 'node_modules'

/** Every file below a folder, by path. A link counts as the file that it leads to within the folder, and else not at all. */
export async function findFiles(root: string, name: string, limits: TreeLimits): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const waiting = [root]
  let entries = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const inside = await entriesOf(folder)
    entries += inside.length
    const files = await Promise.all(inside.map((entry) => fileAt(root, entry)))
    found.push(...files.filter((file) => file !== undefined))
    // A link to a folder is no directory here, and not followed: it may lead in circles.
    waiting.push(...inside.filter((entry) => entry.isDirectory() && !isPassedBy(entry.name)).map(pathOf))
    refuseTooMuch(name, { entries, found }, limits)
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

const pathOf = ({ parentPath, name }: Dirent) => join(parentPath, name)

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    // It was removed meanwhile.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new ReadError('forbidden', `The folder ${folder} cannot be read. Check who may read it.`, { cause })
  }
}

async function fileAt(root: string, entry: Dirent): Promise<FoundFile | undefined> {
  if (!entry.isFile() && !entry.isSymbolicLink()) return undefined
  const path = pathOf(entry)
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
