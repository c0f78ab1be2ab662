import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { minimatch } from 'minimatch'
import { UsageError } from './UsageError'

const usualName = /^catalog-info\.ya?ml$/
/** What belongs to other people or to tools. */
const skipped = (name: string) => name === 'node_modules' || name.startsWith('.')

/**
 * The catalog files at a path, by name: itself, those below a folder, or those that a pattern such as `services/*.yaml`
 * means, which not every shell spells out. @throws UsageError
 */
export async function findCatalogPaths(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return orNone(await filesBelow(path, ({ name }) => usualName.test(name)), path)
  if (found) return [path]
  if (!/[*?[{]/.test(path)) throw new UsageError(`There is no file and no folder ${path}.`)
  return matching(path)
}

async function matching(pattern: string): Promise<string[]> {
  const base = pattern.slice(0, pattern.search(/[*?[{]/)).replace(/[^/]*$/, '') || '.'
  const isThere = await stat(base).catch(() => undefined)
  if (!isThere) throw new UsageError(`There is no folder ${base}.`)
  const wanted = relative('.', pattern)
  const files = await filesBelow(base, ({ path }) => minimatch(relative('.', path), wanted))
  if (files.length === 0) throw new UsageError(`No file matches ${pattern}.`)
  return files
}

function orNone(files: string[], path: string): string[] {
  if (files.length === 0) throw new UsageError(`There is no catalog-info.yaml in ${path} or below it.`)
  return files
}

type IsWanted = (file: { name: string; path: string }) => boolean

async function filesBelow(folder: string, isWanted: IsWanted): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => ({ name, path: join(folder, name) }))
  const folders = entries.filter((entry) => entry.isDirectory() && !skipped(entry.name))
  const below = await Promise.all(folders.map(({ name }) => filesBelow(join(folder, name), isWanted)))
  return [
    ...paths
      .filter(isWanted)
      .map(({ path }) => path)
      .sort(),
    ...below.flat(),
  ]
}
