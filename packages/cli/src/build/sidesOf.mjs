/** @typedef {'server' | 'app'} Side */

/** @type {[RegExp, Side[]][]} */
const rules = [
  [/\.test\.tsx?$|\.fixture\.ts$|\/fixtures\/|\.md$/, []],
  [/^packages\/testing\//, []],
  [/^packages\/backend\//, ['server']],
  [/^packages\/(app|ui)\//, ['app']],
  [/^packages\/plugin-api\/src\/backend\//, ['server']],
  [/^packages\/plugin-api\/src\/frontend\//, ['app']],
  [/^packages\/cli\/src\/build\/.*[sS]erver.*\.mjs$/, ['server']],
  [/^packages\/cli\/src\/build\/.*([aA]pp|Assets).*\.mjs$/, ['app']],
  [/^packages\/cli\/|^plugins\/[^/]+\/cli\//, []],
  [/^plugins\/[^/]+\/backend\.ts$|\.worker\.ts$|\.sql$/, ['server']],
  [/^plugins\/.*\.(tsx|css|svg)$/, ['app']],
]

/**
 * Which sides have to be built anew when this file changes. A file of a plugin that both sides might import is taken for
 * both: building once too often is better than running old code.
 * @param {string} path From the root of the repository, with slashes.
 * @returns {Side[]}
 */
export function sidesOf(path) {
  return rules.find(([pattern]) => pattern.test(path))?.[1] ?? ['server', 'app']
}
