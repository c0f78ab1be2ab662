/** @typedef {import('./sidesOf.mjs').Side} Side */

/**
 * The sides to build, the server first: those never built, and those built from something else than what is there now.
 * @param {Record<Side, string>} current Fingerprints of the source.
 * @param {Partial<Record<Side, string>>} built Fingerprints of what was built last.
 * @param {(side: Side) => boolean} isBuilt Whether the result is still there.
 * @returns {Side[]}
 */
export function staleSides(current, built, isBuilt) {
  const all = /** @type {Side[]} */ (['server', 'app'])
  return all.filter((side) => current[side] !== built[side] || !isBuilt(side))
}
