import { mkdirSync, renameSync, rmSync } from 'node:fs'

/**
 * Fills a new folder and puts it in the place of the old one when it is whole, so that a build that fails or is cut short
 * leaves the last good one.
 * @param {string} folder
 * @param {string} draft
 * @param {() => Promise<void>} fill Writes into `draft`.
 */
export async function replaceFolder(folder, draft, fill) {
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  await fill()
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}
