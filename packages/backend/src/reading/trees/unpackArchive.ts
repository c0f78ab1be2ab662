import { pipeline } from 'node:stream/promises'
import { ReadError } from '@callboard/plugin-api/backend'
import { extract } from 'tar-stream'
import type { Response } from '../followRedirects'
import { inWords } from '../inWords'
import type { Limits } from '../Limits'
import { decodedBody, isBroken } from '../readBody'
import { collectFiles } from './collectFiles'
import { gunzipped } from './gunzipped'
import { limited } from './limited'
import { type Progress, withoutGaps } from './withoutGaps'

export interface Unpacking {
  /** The address of the folder, for errors. */
  url: string
  /** Of a repository's archive, which has one folder around everything: the folder to keep, as a path from the root. */
  below?: string | undefined
  limits: Limits
}

/** A file's bytes, or why they are not held: one is too large, or all before it together. */
export type Unpacked = Buffer | 'too-large' | 'too-much'

/** The files of an archive by path, unpacked while it is sent. @throws ReadError */
export async function unpackArchive(response: Response, unpacking: Unpacking): Promise<Map<string, Unpacked>> {
  const { url, limits } = unpacking
  const { packedBytes, unpackedBytes } = limits.tree
  const progress: Progress = { fed: 0, accounted: 0 }
  const tar = extract()
  // Without a listener, the error of a body that is destroyed early would end the process.
  response.body.on('error', () => {})
  const [fed, collected] = await Promise.allSettled([
    pipeline(
      decodedBody(response, url),
      limited(
        packedBytes,
        `The archive of ${url} is larger than ${inWords(packedBytes)}, which is the most that is read.`,
      ),
      gunzipped,
      limited(
        unpackedBytes,
        `The archive of ${url} unpacks to more than ${inWords(unpackedBytes)}, which is the most that is read.`,
      ),
      withoutGaps(progress, url),
      tar,
    ),
    collectFiles(tar, progress, unpacking),
  ])
  response.body.destroy()
  if (collected.status === 'fulfilled' && fed.status === 'fulfilled') return collected.value
  throw inSentence(collected.status === 'rejected' ? collected.reason : (fed as PromiseRejectedResult).reason, url)
}

/** Errors of the tar library have no code; those of the network do. */
function inSentence(error: unknown, url: string): unknown {
  const isDamaged = isBroken(error) || (error instanceof Error && error.name === 'Error' && !('code' in error))
  return isDamaged
    ? new ReadError('not-archive', `What was sent for ${url} is no tar archive, or a damaged one.`)
    : error
}
