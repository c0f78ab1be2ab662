import { posix } from 'node:path'

/** A path below a folder in its shortest form; undefined where it leads out, or is not one that can be asked for. */
export function pathWithin(path: string): string | undefined {
  // A backslash is another `/` to some; the rest is in no name that anyone means.
  if (path.startsWith('/') || /[\\\p{Cc}\p{Surrogate}]/u.test(path)) return undefined
  const shortest = posix.normalize(path)
  return shortest === '.' || shortest === './' || /^\.\.(\/|$)/.test(shortest) ? undefined : shortest
}
