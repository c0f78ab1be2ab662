import { isAbsolute, relative, resolve } from 'node:path'
import { isWebUrl } from '@callboard/catalog-model'
import { ReadError, type TextReader } from '@callboard/plugin-api/backend'
import type { Source } from './Source'

/**
 * The source that a file means by `target`: an absolute URL, or a path from where the file itself is. However it is written, a file has
 * one address.
 *
 * @throws ReadError if it cannot be read from there. A file on disk that a URL leads to would let whoever writes that URL's
 * content read the portal's disk.
 */
export function resolveTarget(target: string, from: Source, reader: TextReader): Source {
  const written = target.trim()
  if (from.type === 'url' || isAbsoluteUrl(written)) {
    return { type: 'url', target: reader.pageOf(reader.resolve(written, from.type === 'url' ? from.target : written)) }
  }
  return { type: 'file', target: shortest(resolve(from.target, '..', written)) }
}

/**
 * The source that a placeholder means. A code host of `integrations` is read with the portal's own token, so a
 * placeholder that leads to another repository there would publish what its author may not see.
 *
 * @throws ReadError if it cannot be read from there.
 */
export function resolvePlaceholder(target: string, from: Source, reader: TextReader): Source {
  const source = resolveTarget(target, from, reader)
  if (source.type === 'file' || from.type === 'file' || !reader.hasIntegration(source.target)) return source
  if (isOfSameBranch(source, from, reader)) return source
  throw new ReadError(
    'refused',
    `A placeholder can only include a file of the same repository and branch, because the portal reads ${new URL(source.target).host} with rights of its own.`,
  )
}

/** The one address of what a source shows. @throws ReadError if it is no web address */
export const addressOf = ({ type, target }: Source, reader: Pick<TextReader, 'pageOf'>): string =>
  type === 'url' ? reader.pageOf(target) : target

/** Whether both are in one repository at one branch; elsewhere, whether they are at one host. */
export const isOfSameBranch = (left: Source, right: Source, reader: TextReader): boolean =>
  left.type === 'url' && right.type === 'url' && reader.resolve('/', left.target) === reader.resolve('/', right.target)

/** The source that a person or the configuration names. @throws ReadError if it is no http or https URL. */
export function sourceOf(type: Source['type'], target: string): Source {
  const written = target.trim()
  if (type === 'file') return { type, target: shortest(resolve(written)) }
  if (!isWebUrl(written)) {
    throw new ReadError(
      'bad-url',
      `'${written}' is no web address. Write one such as https://example.com/catalog-info.yaml.`,
    )
  }
  return urlSource(written)
}

/** A fragment, such as the lines that a code host marks, does not change what is read. */
function urlSource(href: string): Source {
  const url = new URL(href)
  url.hash = ''
  return { type: 'url', target: url.href }
}

const isAbsoluteUrl = (text: string) => /^[a-z][a-z0-9+.-]+:/i.test(text)

/** Relative where that is shorter, so that nothing changes in the catalog when the portal's folder moves. */
function shortest(path: string): string {
  const inside = relative(process.cwd(), path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll('\\', '/')
}
