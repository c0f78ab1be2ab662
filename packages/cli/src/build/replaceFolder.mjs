import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Fills a new folder and puts it in the place of the old one when it is whole, so that a build that fails or is cut short
 * leaves the last good one. Of two builds at once each fills its own, and the one that is whole last stays.
 * @param {string} folder
 * @param {(draft: string) => Promise<void>} fill Writes into the folder that it is given.
 */
export async function replaceFolder(folder, fill) {
  mkdirSync(dirname(folder), { recursive: true })
  removeAbandoned(folder)
  const [draft, old] = [`${folder}.new-${process.pid}`, `${folder}.old-${process.pid}`]
  mkdirSync(draft)
  try {
    await fill(draft)
    swap(folder, draft, old)
  } finally {
    for (const rest of [draft, old]) rmSync(rest, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder
 * @param {string} draft
 * @param {string} old
 */
function swap(folder, draft, old) {
  for (;;) {
    wasRenamed(folder, old, ['ENOENT'])
    if (wasRenamed(draft, folder, ['ENOTEMPTY', 'EEXIST'])) return
    rmSync(old, { recursive: true, force: true })
  }
}

/**
 * Whether a folder could be renamed; not where another build has just taken it away, or put its own there.
 * @param {string} from
 * @param {string} to
 * @param {string[]} expected Codes of what that fails with.
 */
function wasRenamed(from, to, expected) {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error)
    if (expected.includes(code)) return false
    throw error
  }
}

/**
 * Removes what builds left that were killed.
 * @param {string} folder
 */
function removeAbandoned(folder) {
  for (const name of readdirSync(dirname(folder))) {
    const [, base, pid] = /^(.+)\.(?:new|old)-(\d+)$/.exec(name) ?? []
    const isOwn = base === basename(folder)
    if (isOwn && !isRunning(Number(pid))) rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

/**
 * Whether another process of this number is at work.
 * @param {number} pid
 */
function isRunning(pid) {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
