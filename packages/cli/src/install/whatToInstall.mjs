import { isDeepStrictEqual } from 'node:util'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [link]
 * @property {string} [resolved]
 * @property {boolean} [optional] For other platforms, mostly: npm leaves it out where it does not fit.
 * @property {boolean} [devOptional]
 * @property {boolean} [peer]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @typedef {Record<string, unknown>} Manifest
 */

/**
 * What npm has to do. Decided by content, so neither a touched file nor an `npm install` by hand leads to another one.
 * - `install`: package-lock.json does not know these package.json files, as after a plugin folder was added or removed.
 * - `ci`: node_modules is not what package-lock.json says.
 * @param {{ manifests: Record<string, Manifest>, lock: Lock | undefined, installed: Lock | undefined }} state
 * @returns {'nothing' | 'ci' | 'install'}
 */
export function whatToInstall({ manifests, lock, installed }) {
  if (!lock || !knowsAll(lock, manifests)) return 'install'
  return installed && holdsAll(installed, lock) ? 'nothing' : 'ci'
}

/**
 * @param {Lock} lock
 * @param {Record<string, Manifest>} manifests
 */
function knowsAll(lock, manifests) {
  const locked = Object.keys(lock.packages).filter((folder) => !folder.includes('node_modules/'))
  return (
    isDeepStrictEqual(locked.sort(), Object.keys(manifests).sort()) &&
    locked.every((folder) => hasSameDependencies(manifests[folder] ?? {}, lock.packages[folder] ?? {}))
  )
}

const dependencyKeys = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/**
 * @param {Record<string, unknown>} manifest
 * @param {Record<string, unknown>} locked
 */
function hasSameDependencies(manifest, locked) {
  return dependencyKeys.every((key) => isDeepStrictEqual(manifest[key] ?? {}, locked[key] ?? {}))
}

/**
 * @param {Lock} installed
 * @param {Lock} lock
 */
function holdsAll(installed, lock) {
  return Object.entries(lock.packages).every(([path, { version, link, optional, devOptional, peer }]) => {
    if (!path.includes('node_modules/') || optional || devOptional || peer) return true
    const found = installed.packages[path]
    return found !== undefined && found.version === version && found.link === link
  })
}
