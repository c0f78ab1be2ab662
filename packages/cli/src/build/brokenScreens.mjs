import { resolve } from 'node:path'

/**
 * In place of each screen that cannot be bundled, a module that throws what is wrong: the app reports the plugin as failed, and
 * the others are there.
 * @param {Record<string, string>} broken What is wrong, by id of the plugin.
 * @returns {import('vite').Plugin}
 */
export function brokenScreens(broken) {
  const faults = new Map(Object.entries(broken).map(([id, text]) => [resolve(`plugins/${id}/frontend.tsx`), text]))
  return {
    name: 'broken-screens',
    enforce: 'pre',
    load(path) {
      const text = faults.get(path)
      // With a value beside it, so that the bundler sees a module that has what the app looks for.
      return text && `throw new Error(${JSON.stringify(text)})\nexport default undefined\n`
    },
  }
}
