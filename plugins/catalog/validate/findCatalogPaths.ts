import { stat } from 'node:fs/promises'
import { readFolders } from '@callboard/plugin-api/backend'
import { findOnDisk } from '../ingest/patterns/findOnDisk'
import { UsageError } from './UsageError'

const usualName = /^catalog-info\.ya?ml$/

/**
 * The catalog files at a path, by name: itself, those below a folder, or those that a pattern such as `services/*.yaml`
 * means, which not every shell spells out. @throws UsageError
 */
export async function findCatalogPaths(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory())
    return orNone(await catalogFilesBelow(path), `There is no catalog-info.yaml in ${path} or below it.`)
  if (found) return [path]
  if (!/[*?[{]/.test(path)) throw new UsageError(`There is no file and no folder ${path}.`)
  return orNone(await findOnDisk(path), `No file matches ${path}.`)
}

async function catalogFilesBelow(folder: string): Promise<string[]> {
  const found: string[] = []
  for await (const inside of readFolders(folder)) {
    const files = inside.filter(({ entry }) => entry.isFile() && usualName.test(entry.name))
    found.push(...files.map(({ path }) => path))
  }
  return found.sort()
}

function orNone(files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new UsageError(otherwise)
  return files
}
