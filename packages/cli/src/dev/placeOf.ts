import { sidesOf } from '../build/sidesOf.mjs'

/**
 * What of the server a file is: the plugin that it belongs to, or 'portal' for what all stand on. Nothing for what the server does not
 * read.
 * @param path From the root of the repository, with slashes.
 */
export function placeOf(path: string): string | undefined {
  if (/(^|\/)\./.test(path) || path.includes('node_modules/')) return undefined
  const [, plugin] = /^plugins\/([^/]+)(?:\/|$)/.exec(path) ?? []
  if (!sidesOf(path).includes('server')) return undefined
  if (plugin) return `plugins/${plugin}`
  return /^packages\/|^app-config.*\.yaml$/.test(path) ? 'portal' : undefined
}
