import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it that are missing. Another account may have to pass through them to reach the cluster; what
 * is secret in it has a mode of its own.
 *
 * One after the other: Node's `recursive` never comes back where the parent is there and nothing can be made in it, as in /proc.
 */
export function makeDataDir(folder: string): void {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeDataDir(dirname(folder))
  try {
    mkdirSync(folder)
    chmodSync(folder, 0o755)
  } catch (error) {
    // Another portal that starts now may have made it.
    if (!isFolder(folder)) throw error
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
