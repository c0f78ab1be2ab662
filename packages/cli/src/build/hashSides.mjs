import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sidesOf } from './sidesOf.mjs'

/**
 * A fingerprint of everything each side is built from: it changes with the content of the files, never with their dates.
 * @param {string} root
 * @returns {Record<import('./sidesOf.mjs').Side, string>}
 */
export function hashSides(root) {
  const hashes = { server: createHash('sha256'), app: createHash('sha256') }
  const files = ['package-lock.json', 'tsconfig.json', ...filesIn(root, 'packages'), ...filesIn(root, 'plugins')]
  for (const file of files) {
    const sides = sidesOf(file)
    if (sides.length === 0) continue
    const content = readFileSync(join(root, file))
    for (const side of sides) hashes[side].update(`${file}\0${content.length}\0`).update(content)
  }
  return { server: hashes.server.digest('hex'), app: hashes.app.digest('hex') }
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesIn(root, path)
      return entry.isFile() ? [path] : []
    })
}
