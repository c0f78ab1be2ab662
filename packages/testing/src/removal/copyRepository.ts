import { copyFile, cp, link, mkdir, mkdtemp, readdir, readlink, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { inRepository } from '../repository'

/** What a clone does not have. */
const made = new Set(['node_modules', 'dist', '.git', '.callboard'])

/** A copy of the repository without some of its plugin folders, with the packages of this one. Gone when the test is over. */
export async function copyRepository({ without }: { without: string[] }): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'callboard-copy-'))
  onTestFinished(() => rm(copy, { recursive: true, force: true }))
  const left = new Set(without.map((id) => inRepository(`plugins/${id}`)))
  await cp(inRepository('.'), copy, {
    recursive: true,
    filter: (source) => !made.has(basename(source)) && !left.has(source),
  })
  await linkFolder(inRepository('node_modules'), join(copy, 'node_modules'))
  return copy
}

/**
 * Copies a folder without copying its bytes. npm replaces the files of packages and never writes into one; the notes beside
 * them, with a dot, it writes over: shared, they would tell the original that its own packages are gone.
 */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to)
  const entries = await readdir(from, { withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory()) return linkFolder(source, target)
      if (entry.isSymbolicLink()) return symlink(await readlink(source), target)
      return entry.name.startsWith('.') ? copyFile(source, target) : link(source, target)
    }),
  )
}
