import { ReadError } from '@callboard/plugin-api/backend'
import type { Extract, Headers } from 'tar-stream'
import { pathOfEntry } from './pathOfEntry'
import type { Unpacked, Unpacking } from './unpackArchive'
import type { Progress } from './withoutGaps'

/** Keeps the files below the folder as the archive streams by, within limits of their number and sizes. */
export async function collectFiles(
  tar: Extract,
  progress: Progress,
  { url, below, limits }: Unpacking,
): Promise<Map<string, Unpacked>> {
  const files = new Map<string, Unpacked>()
  const { entries: mostEntries, files: mostFiles, keptBytes, pathLength } = limits.tree
  let entries = 0
  let kept = 0
  for await (const entry of tar) {
    const size = sizeOf(entry.header)
    progress.accounted += size + blockSize * 2
    if (++entries > mostEntries) throw tooLarge(`The archive of ${url} holds more than ${mostEntries} entries.`)
    const path = pathOfEntry(entry.header, below)
    if (path === undefined) {
      entry.resume()
      continue
    }
    if (path.length > pathLength)
      throw tooLarge(`${url} has a file whose path is longer than ${pathLength} characters.`)
    const refusal = size > limits.bytes ? 'too-large' : kept + size > keptBytes ? 'too-much' : undefined
    files.set(path, refusal ?? (await bytesOf(entry)))
    if (refusal) entry.resume()
    else kept += size
    if (files.size > mostFiles) throw tooLarge(`${url} has more than ${mostFiles} files.`)
  }
  return files
}

const blockSize = 512

/** Sizes are text in an archive, and can be anything. */
function sizeOf({ size = 0 }: Headers): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new Error('A size is no number')
  return size
}

async function bytesOf(entry: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const tooLarge = (message: string) => new ReadError('too-large', `${message} That is more than is read.`)
