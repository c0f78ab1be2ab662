import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareVersions, type Package, readPackage } from '@callboard/package-file'

/** A package in the folder of packages. */
export interface FoundPackage extends Package {
  file: string
}

/** A file in that folder that is none, and why. */
export interface BrokenPackage {
  file: string
  error: string
}

/** What is in the folder, read and checked: of each id the newest version, and what cannot be used. */
export async function findPackages(folder: string): Promise<{ packages: FoundPackage[]; broken: BrokenPackage[] }> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.tgz')).sort()
  const read = await Promise.all(files.map((file) => open(folder, file)))
  const packages = read.filter((each): each is FoundPackage => 'manifest' in each)
  const newest = new Map<string, FoundPackage>()
  for (const each of packages.sort(byVersion)) newest.set(each.manifest.id, each)
  return { packages: [...newest.values()], broken: read.filter((each): each is BrokenPackage => 'error' in each) }
}

const byVersion = (one: FoundPackage, other: FoundPackage) =>
  compareVersions(one.manifest.version, other.manifest.version)

async function open(folder: string, file: string): Promise<FoundPackage | BrokenPackage> {
  try {
    return { file, ...(await readPackage(await readFile(join(folder, file)))) }
  } catch (error) {
    return { file, error: (error as Error).message }
  }
}
