import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from './UsageError'

const usualName = /^catalog-info\.ya?ml$/
/** What belongs to other people or to tools. */
const skipped = (name: string) => name === 'node_modules' || name.startsWith('.')

/** The catalog files at a path: itself, or those below a folder, by name. @throws UsageError */
export async function findCatalogPaths(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UsageError(`There is no file and no folder ${path}.`)
  if (!found.isDirectory()) return [path]
  const files = await filesBelow(path)
  if (files.length === 0) throw new UsageError(`There is no catalog-info.yaml in ${path} or below it.`)
  return files
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && usualName.test(entry.name))
  const folders = entries.filter((entry) => entry.isDirectory() && !skipped(entry.name))
  const below = await Promise.all(folders.map(({ name }) => filesBelow(join(folder, name))))
  return [...files.map(({ name }) => join(folder, name)).sort(), ...below.flat()]
}
