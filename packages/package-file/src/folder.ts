import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from './Manifest'
import { type Package, readPackage } from './readPackage'

/** A package in the folder of packages. */
export interface FoundPackage extends Package {
  file: string
}

/** A file in that folder that is none, and why. */
export interface BrokenPackage {
  file: string
  error: string
}

/** What is in a folder of packages, read and checked, by name of the file. A folder that is not there is empty. */
export async function packagesIn(folder: string): Promise<Array<FoundPackage | BrokenPackage>> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.tgz') && !name.startsWith('.')).sort()
  return Promise.all(files.map((file) => open(folder, file)))
}

async function open(folder: string, file: string): Promise<FoundPackage | BrokenPackage> {
  try {
    return { file, ...(await readPackage(await readFile(join(folder, file)))) }
  } catch (error) {
    return { file, error: (error as Error).message }
  }
}

/**
 * Puts a package into the folder, in place of every other version of its plugin; gives what it is, and the version that it takes the
 * place of.
 * @throws PackageError if it cannot run here; nothing is changed then
 */
export async function placePackage(folder: string, packed: Buffer): Promise<{ manifest: Manifest; replaced?: string }> {
  const { manifest } = await readPackage(packed)
  const before = await versionsOf(folder, manifest.id)
  const file = `${manifest.id}-${manifest.version}.tgz`
  // Under its name only when it is whole: a portal looks at the folder meanwhile.
  const unfinished = join(folder, `.${file}.${process.pid}`)
  await mkdir(folder, { recursive: true })
  await writeFile(unfinished, packed)
  await rename(unfinished, join(folder, file))
  for (const old of before) if (old.file !== file) await rm(join(folder, old.file))
  const [old] = before
  return { manifest, ...(old && { replaced: old.manifest.version }) }
}

/** Takes a plugin's packages out of the folder; gives whether there was one. */
export async function takePackage(folder: string, id: string): Promise<boolean> {
  const found = await versionsOf(folder, id)
  for (const { file } of found) await rm(join(folder, file))
  return found.length > 0
}

const versionsOf = async (folder: string, id: string) =>
  (await packagesIn(folder)).filter((each): each is FoundPackage => 'manifest' in each && each.manifest.id === id)
