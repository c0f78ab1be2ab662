import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inRepository } from './repository'

/** What is not of the repository as somebody has it who has built it: the packages are linked instead. */
const leftOut = new Set(['node_modules', '.git', '.callboard'])

/** What tools keep among the packages: they write into it while they run, which the tools of the original must not see. */
const caches = new Set(['.cache', '.vite', '.vite-temp'])

/** Copies the repository into an empty folder, without some of its plugin folders; packages are those of this one. */
export async function copyRepository(copy: string, { without = [] }: { without?: string[] } = {}): Promise<void> {
  const left = new Set(without.map((id) => inRepository(`plugins/${id}`)))
  await cp(inRepository('.'), copy, {
    recursive: true,
    filter: (source) => !leftOut.has(basename(source)) && !left.has(source),
  })
  linkPackages(copy)
}

/** Everything that is installed, also what one of the workspaces has in another version: nothing has to be fetched. */
function linkPackages(copy: string): void {
  const workspaces = ['packages', 'plugins'].flatMap((folder) =>
    readdirSync(join(copy, folder)).map((name) => `${folder}/${name}`),
  )
  const folders = ['.', ...workspaces].map((folder) => join(folder, 'node_modules'))
  const installed = folders.filter((folder) => existsSync(inRepository(folder)))
  for (const folder of installed) linkFolder(inRepository(folder), join(copy, folder), caches)
}

/**
 * Copies a folder without copying its bytes. npm replaces the files of packages and never writes into one; the notes beside
 * them, with a dot, it writes over: shared, they would tell the original that its own packages are gone.
 *
 * One call after the other: fifty thousand files wait longer for a turn of the event loop each than for the disk.
 */
function linkFolder(from: string, to: string, without = new Set<string>()): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (without.has(entry.name)) continue
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (entry.name.startsWith('.')) copyFileSync(source, target)
    else linkSync(source, target)
  }
}
