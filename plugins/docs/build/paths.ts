import { posix } from 'node:path'

/** A path within the folder of a site, without `.` and `..`; undefined if it leads out. */
export function within(path: string): string | undefined {
  const normal = posix.normalize(path).replace(/\/$/, '')
  const isOutside = path.startsWith('/') || normal === '..' || normal.startsWith('../') || /[\0\\]/.test(path)
  if (isOutside) return undefined
  return normal === '.' ? '' : normal
}

/** The path that is meant by `target` in a file; undefined if it leads out. */
export const beside = (file: string, target: string) => within(posix.join(posix.dirname(file), target))

export const join = (folder: string, path: string) =>
  folder === '' ? path : path === '' ? folder : `${folder}/${path}`

export const isMarkdown = (path: string) => /\.(md|markdown)$/i.test(path)

/** "how-to/follow_orders.md" is "Follow orders" where nobody said anything better. */
export function titleFromPath(path: string): string {
  const words = posix
    .basename(path)
    .replace(/\.(md|markdown)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === words.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
