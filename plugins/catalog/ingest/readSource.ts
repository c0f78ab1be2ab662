import { readFile, stat } from 'node:fs/promises'
import { ReadError, type ReadResult, type TextReader } from '@callboard/plugin-api/backend'
import { isPattern } from './patterns/isPattern'
import { readPattern } from './patterns/readPattern'
import type { Source } from './Source'

/** As the reader of URLs has it; a catalog file on disk has no reason to be larger either. */
const maxBytes = 10 * 1024 * 1024

/** Reads a source as text; undefined when `etag` still holds, and always for what a provider wrote. @throws ReadError */
export async function readSource(
  source: Source,
  reader: TextReader,
  options: { etag?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<ReadResult | undefined> {
  const { type, target } = source
  if (type === 'provider') return undefined
  if (isPattern(source, reader)) return readPattern(source, reader, options)
  return type === 'url' ? reader.read(target, options) : readFromDisk(target)
}

async function readFromDisk(path: string): Promise<ReadResult> {
  const bytes = await readBytes(path)
  try {
    return { url: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (cause) {
    throw new ReadError('not-text', `The file ${path} is not UTF-8 text.`, { cause })
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) throw new ReadError('too-large', `The file ${path} is larger than 10 MB.`)
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new ReadError('not-found', `There is no file ${path}.`, { cause })
    }
    throw new ReadError('unreachable', `The file ${path} cannot be read: ${(cause as Error).message}.`, { cause })
  }
}
