import { join, titleFromPath } from '../paths'
import type { PlannedNav, Root } from './Plan'

/** The navigation of a folder without one, as MkDocs makes it: the pages of a folder, its index first, then its folders. */
export function navOfFiles({ folder }: Root, files: string[]): PlannedNav[] {
  const below = files.map((file) => (folder === '' ? file : file.slice(folder.length + 1)).split('/'))
  return level(below, folder)
}

function level(paths: string[][], folder: string): PlannedNav[] {
  const pages = paths.filter(({ length }) => length === 1).map(([name = '']) => name)
  const folders = [...new Set(paths.filter(({ length }) => length > 1).map(([name = '']) => name))].sort()
  return [
    ...pages.sort(indexFirst).map((name) => ({ file: join(folder, name) })),
    ...folders.map((name) => ({
      title: titleFromPath(name),
      children: level(
        paths.filter((path) => path.length > 1 && path[0] === name).map((path) => path.slice(1)),
        join(folder, name),
      ),
    })),
  ]
}

function indexFirst(one: string, other: string): number {
  return Number(isIndex(other)) - Number(isIndex(one)) || (one < other ? -1 : 1)
}

const isIndex = (name: string) => /^(index|readme)\.(md|markdown)$/i.test(name)
