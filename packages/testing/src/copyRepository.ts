import { existsSync, readdirSync } from 'node:fs'
import { copyFile, cp, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
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
  await linkPackages(copy)
}

/** Everything that is installed, also what one of the workspaces has in another version: nothing has to be fetched. */
async function linkPackages(copy: string): Promise<void> {
  const workspaces = ['packages', 'plugins'].flatMap((folder) =>
    readdirSync(join(copy, folder)).map((name) => `${folder}/${name}`),
  )
  const folders = ['.', ...workspaces].map((folder) => join(folder, 'node_modules'))
  const installed = folders.filter((folder) => existsSync(inRepository(folder)))
  for (const folder of installed) await linkFolder(inRepository(folder), join(copy, folder), caches)
}

/**
 * Copies a folder without copying its bytes. npm replaces the files of packages and never writes into one; the notes beside
 * them, with a dot, it writes over: shared, they would tell the original that its own packages are gone.
 */
async function linkFolder(from: string, to: string, without = new Set<string>()): Promise<void> {
  await mkdir(to)
  const entries = await readdir(from, { withFileTypes: true })
  const wanted = entries.filter(({ name }) => !without.has(name))
  await Promise.all(
    wanted.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory()) return linkFolder(source, target)
      if (entry.isSymbolicLink()) return symlink(await readlink(source), target)
      return entry.name.startsWith('.') ? copyFile(source, target) : link(source, target)
    }),
  )
}
