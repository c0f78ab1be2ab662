import { ReadError, type ReadResult, type TextReader } from '@callboard/plugin-api/backend'
import type { Source } from '../Source'
import { findOnDisk } from './findOnDisk'

/**
 * Reads the list of the files that a pattern stands for, as a text with a line for each: so that it is kept, compared and asked for
 * again like any file. Undefined when `etag` still holds.
 *
 * @throws ReadError, `not-found` where there is none
 */
export async function readPattern(
  { type, target }: Source,
  reader: TextReader,
  options: { etag?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<ReadResult | undefined> {
  const found = type === 'file' ? { urls: await findOnDisk(target) } : await reader.findFiles(target, options)
  if (!found) return undefined
  if (found.urls.length === 0) throw new ReadError('not-found', `There is no file that matches ${target}.`)
  return { url: target, text: found.urls.join('\n'), etag: found.etag }
}

/** The files of such a list. */
export const filesIn = (text: string): string[] => text.split('\n').filter(Boolean)
