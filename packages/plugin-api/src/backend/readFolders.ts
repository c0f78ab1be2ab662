import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadError } from './ReadError'

/** Folders of no use to whoever looks for files: large, or of some tool that changes them all the time. */
export const isPassedBy = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** A file, a folder or a link on the disk. */
export interface FoundEntry {
  path: string
  entry: Dirent
}

/**
 * What is in a folder of the disk and in those below it, folder by folder. Links to folders are not followed: they may lead in circles.
 *
 * @param isLeftOut which folders are not looked into, by name
 * @throws ReadError for a folder that may not be read
 */
export async function* readFolders(root: string, isLeftOut = isPassedBy): AsyncGenerator<FoundEntry[]> {
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const inside = await entriesOf(folder)
    yield inside
    const folders = inside.filter(({ entry }) => entry.isDirectory() && !isLeftOut(entry.name))
    waiting.push(...folders.map(({ path }) => path))
  }
}

async function entriesOf(folder: string): Promise<FoundEntry[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry) => ({ path: join(folder, entry.name), entry }))
  } catch (cause) {
    // It was removed meanwhile.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new ReadError('forbidden', `The folder ${folder} cannot be read. Check who may read it.`, { cause })
  }
}
