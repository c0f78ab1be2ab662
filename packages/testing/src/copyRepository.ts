import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from './repository'

/** What is not of the repository as somebody has it who has built it. */
const leftOut = ['.git', '.callboard'].map(inRepository)

/** What tools keep among the packages: they write into it while they run, which the tools of the original must not see. */
const caches = ['.cache', '.vite', '.vite-temp'].map((name) => inRepository(`node_modules/${name}`))

/** Copies the repository into an empty folder, with what is installed and built, without some of its plugin folders. */
export function copyRepository(copy: string, { without = [] }: { without?: string[] } = {}): void {
  const plugins = without.map((id) => inRepository(`plugins/${id}`))
  linkFolder(inRepository('.').replace(/\/$/, ''), copy, new Set([...leftOut, ...caches, ...plugins]))
}

/**
 * Copies a folder without copying its bytes, one call after the other: forty thousand files wait longer for a turn of the event loop
 * each than for the disk.
 */
function linkFolder(from: string, to: string, without: Set<string>): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (without.has(source)) continue
    if (entry.isDirectory()) linkFolder(source, target, without)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (isWrittenOver(from, entry.name)) copyFileSync(source, target)
    else linkSync(source, target)
  }
}

/**
 * npm replaces the files of packages, and a build its folder; neither writes into one. What they do write over is their notes, which have
 * a dot, and what npm knows of the workspaces: shared, these would tell the original that its own packages are gone.
 */
const isWrittenOver = (folder: string, name: string) =>
  name.startsWith('.') || (/^package(-lock)?\.json$/.test(name) && !folder.includes('node_modules'))
