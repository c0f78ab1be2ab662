import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { ReadError } from '@callboard/plugin-api/backend'
import { minimatch } from 'minimatch'

/** More entries of folders are not looked at. */
const mostEntries = 200_000

/** The files on disk that a pattern stands for, sorted. Links are not followed: they may lead in circles. @throws ReadError */
export async function findOnDisk(pattern: string): Promise<string[]> {
  const segments = pattern.split(sep)
  const root = segments
    .slice(
      0,
      segments.findIndex((segment) => segment.includes('*')),
    )
    .join(sep)
  const waiting = [root || (pattern.startsWith(sep) ? sep : '.')]
  const found: string[] = []
  let entries = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const inside = await entriesOf(folder)
    entries += inside.length
    if (entries > mostEntries) {
      throw new ReadError('too-large', `${pattern} is looked for among over ${mostEntries} files. Name a folder.`)
    }
    found.push(...inside.filter((entry) => entry.isFile()).map(pathOf))
    waiting.push(...inside.filter((entry) => entry.isDirectory() && !isPassedBy(entry, pattern)).map(pathOf))
  }
  return found.filter((path) => minimatch(path, pattern)).sort()
}

const pathOf = ({ parentPath, name }: Dirent) => join(parentPath, name)

/** Folders of no use, unless the pattern names them. */
const isPassedBy = ({ name }: Dirent, pattern: string) =>
  (name.startsWith('.') || name === 'node_modules') && !pattern.split(sep).includes(name)

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new ReadError('forbidden', `The folder ${folder} cannot be read. Check who may read it.`, { cause })
  }
}
