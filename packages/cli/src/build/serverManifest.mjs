/**
 * @typedef {{ version?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, peerDependenciesMeta?: Record<string, { optional?: boolean }> }} Locked
 * @typedef {{ lockfileVersion: number, packages: Record<string, Locked> }} Lock
 */

/**
 * The package.json and package-lock.json of the built server: what its bundles import and no more, in the very versions
 * of the repository's lock. With them, dist/server can be taken elsewhere and completed by `npm ci`.
 * @param {{ name: string, version: string }} about
 * @param {string[]} imported What the bundles import, such as `express` or `pg/lib/types`.
 * @param {Lock} lock The repository's.
 */
export function serverManifest(about, imported, lock) {
  const names = [...new Set(imported.map(packageOf))].sort()
  const versions = names.map((name) => [name, lock.packages[`node_modules/${name}`]?.version])
  const manifest = { ...about, private: true, type: 'module', dependencies: Object.fromEntries(versions) }
  const packages = { '': manifest, ...needed(names, lock) }
  return { manifest, lock: { ...about, lockfileVersion: lock.lockfileVersion, requires: true, packages } }
}

/** @param {string} path */
function packageOf(path) {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * These packages and all that they need in turn, by their place in node_modules.
 * @param {string[]} names
 * @param {Lock} lock
 * @returns {Record<string, Locked>}
 */
function needed(names, lock) {
  const found = new Set(names.map((name) => `node_modules/${name}`))
  // A set may grow while it is walked: what is added is visited too.
  for (const place of found) {
    for (const name of dependenciesOf(lock.packages[place] ?? {})) {
      const dependency = placeOf(name, place, lock)
      if (dependency) found.add(dependency)
    }
  }
  return Object.fromEntries([...found].sort().map((place) => [place, lock.packages[place] ?? {}]))
}

/** @param {Locked} locked */
function dependenciesOf({ dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional)
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
}

/**
 * Where Node finds a package when the one at this place asks for it: in its own node_modules, else further up.
 * @param {string} name
 * @param {string} place
 * @param {Lock} lock
 * @returns {string | undefined}
 */
function placeOf(name, place, lock) {
  const own = `${place}/node_modules/${name}`
  if (own in lock.packages) return own
  const above = place.lastIndexOf('/node_modules/')
  if (above !== -1) return placeOf(name, place.slice(0, above), lock)
  return `node_modules/${name}` in lock.packages ? `node_modules/${name}` : undefined
}
