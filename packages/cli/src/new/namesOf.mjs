/**
 * @typedef {object} Names
 * @property {string} id
 * @property {string} title
 * @property {string} constant What `plugin.ts` exports.
 */

/** @param {string} id */
export function titleOf(id) {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * A name for the plugin in code. One that JavaScript or the code itself has a use for already gets a word more.
 * @param {string} id
 * @param {string} code
 */
export function constantOf(id, code) {
  const name = id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
  return isTaken(name, code) ? `${name}Plugin` : name
}

/**
 * @param {string} name
 * @param {string} code
 */
function isTaken(name, code) {
  if (new RegExp(`\\b${name}\\b`).test(code)) return true
  try {
    // As a module is: strict, and with `await`.
    new Function(`'use strict'; async () => { const ${name} = 0 }`)
    return false
  } catch {
    return true
  }
}

/**
 * Puts the names of a plugin in the place of those that the template has.
 * @param {string} text
 * @param {Names} names
 */
export const withNames = (text, { id, title, constant }) =>
  text
    .replaceAll("'New plugin'", () => JSON.stringify(title))
    .replaceAll('New plugin', () => title)
    .replaceAll('new-plugin', id)
    .replaceAll('new_plugin', id.replaceAll('-', '_'))
    .replaceAll('newPlugin', constant)
    .replaceAll("'../../../plugins/", "'../")
