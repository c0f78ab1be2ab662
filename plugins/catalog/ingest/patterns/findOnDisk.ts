import { normalize, sep } from 'node:path'
import { isPassedBy, ReadError, readFolders } from '@callboard/plugin-api/backend'
import { minimatch } from 'minimatch'

/** More entries of folders are not looked at. */
const mostEntries = 200_000

/** What makes a part of a path stand for several names. */
const magic = /[*?[{]/

/** The files on disk that a pattern stands for, sorted. Folders of no use are looked into where it names them. @throws ReadError */
export async function findOnDisk(pattern: string): Promise<string[]> {
  const wanted = normalize(pattern)
  const names = wanted.split(sep)
  const above = names.slice(
    0,
    names.findIndex((name) => magic.test(name)),
  )
  const root = above.join(sep) || (wanted.startsWith(sep) ? sep : '.')
  const found: string[] = []
  let entries = 0
  for await (const inside of readFolders(root, (name) => isPassedBy(name) && !names.includes(name))) {
    entries += inside.length
    if (entries > mostEntries) {
      throw new ReadError('too-large', `${pattern} is looked for among over ${mostEntries} files. Name a folder.`)
    }
    found.push(...inside.filter(({ entry }) => entry.isFile()).map(({ path }) => path))
  }
  return found.filter((path) => minimatch(path, wanted)).sort()
}
