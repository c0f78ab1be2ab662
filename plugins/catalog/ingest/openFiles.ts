import { ReadError, type TextReader } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { sha256 } from './hashOf'
import type { IngestedFile } from './Ingested'
import { readSource } from './readSource'
import type { Source } from './Source'

/** Reads a file once, however often it is asked for. @throws ReadError */
export type ReadFile = (source: Source) => Promise<IngestedFile>

/** How many files of one location are read at a time. */
const atOnce = 8

/** All files of a location together, in characters; what one person registers must not fill the server's memory. */
const maxCharacters = 64 * 1024 * 1024

/** All files of a location together, in milliseconds: one that leads to a thousand slow servers keeps others from their turn. */
const maxMilliseconds = 120_000

interface Opening {
  reader: TextReader
  /** The files as last read, by URL: what has not changed since is not sent again. */
  known: ReadonlyMap<string, IngestedFile>
  signal?: AbortSignal | undefined
}

/** Starts one reading of a location. */
export function openFiles({ reader, known, signal }: Opening): ReadFile {
  const turn = pLimit(atOnce)
  const opened = new Map<string, Promise<IngestedFile>>()
  const giveUpAt = Date.now() + maxMilliseconds
  let characters = 0

  async function read(source: Source): Promise<IngestedFile> {
    if (Date.now() > giveUpAt)
      throw new ReadError('timeout', 'Not read: the files of this location took over two minutes before its turn came.')
    const before = known.get(source.target)
    const answer = await readSource(source, reader, { etag: before?.etag, signal })
    const file = answer ? fileOf(source, answer) : before
    if (!file)
      throw new ReadError('unreachable', `${source.target} says that it has not changed, but it was never read.`)
    characters += file.text.length
    if (characters > maxCharacters)
      throw new ReadError('too-large', 'The files of this location are larger than 64 MB together.')
    return file
  }

  return (source) => {
    const already = opened.get(source.target)
    if (already) return already
    const opening = turn(() => read(source))
    opened.set(source.target, opening)
    return opening
  }
}

const fileOf = ({ target }: Source, { text, etag }: { text: string; etag?: string | undefined }): IngestedFile => ({
  url: target,
  etag,
  hash: sha256(text),
  text,
})
