import type { Headers } from 'tar-stream'
import { pathWithin } from './pathWithin'

/**
 * The path of a file in an archive from the folder that is wanted; undefined for what is not below it, and for links, devices
 * and names that lead elsewhere. `below` is that folder in a repository, whose archives have one folder around everything.
 */
export function pathOfEntry(
  { name, type }: Pick<Headers, 'name' | 'type'>,
  below: string | undefined,
): string | undefined {
  if (type !== 'file' && type !== 'contiguous-file') return undefined
  if (name.endsWith('/') || name.split('/').includes('..')) return undefined
  const path = pathWithin(name)
  if (path === undefined || below === undefined) return path
  const folder = below ? `${below}/` : ''
  const inRepository = path.slice(path.indexOf('/') + 1)
  if (!path.includes('/') || !inRepository.startsWith(folder)) return undefined
  return inRepository.slice(folder.length)
}
