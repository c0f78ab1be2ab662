import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { ReadError } from '@callboard/plugin-api/backend'
import type { Response } from './followRedirects'
import { inWords } from './inWords'
import type { Limits } from './Limits'

/** Encodings that a server may send, asked for or not. Each is unpacked chunk by chunk, so that a bomb ends at the limit. */
const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The whole body, unpacked. @throws ReadError if it is larger than the limit, or packed in a way we cannot unpack. */
export async function readBody(response: Response, url: string, { bytes }: Pick<Limits, 'bytes'>): Promise<Buffer> {
  // Without a listener, the error of a body that is destroyed early would end the process.
  const body = response.body.on('error', () => {})
  try {
    const isLarger = Number(response.headers['content-length']) > bytes
    const whole = isLarger ? undefined : await collect(decodedBody(response, url), bytes)
    if (whole) return whole
    throw new ReadError('too-large', `${url} is larger than ${inWords(bytes)}, which is the most that is read.`)
  } catch (error) {
    if (!isBroken(error)) throw error
    throw new ReadError('not-text', `${url} was sent compressed, and broken.`, { cause: error })
  } finally {
    body.destroy()
  }
}

/** The body without the encoding that the server put on it for the way. @throws ReadError if we do not know that encoding. */
export function decodedBody({ body, headers }: Response, url: string): Readable {
  const encoding = headers['content-encoding']
  if (encoding === undefined || encoding === 'identity') return body
  const decoder = decoders[String(encoding).toLowerCase()]?.()
  if (!decoder) {
    throw new ReadError('not-text', `${url} was sent in the encoding '${encoding}', which is not known here.`)
  }
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

/** The bytes, or undefined as soon as there are more than the limit. */
async function collect(source: AsyncIterable<Buffer>, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Errors of zlib, whose codes are `Z_DATA_ERROR` and for Brotli `ERR__ERROR_FORMAT_…`. */
export const isBroken = (error: unknown) => /^(Z_|ERR__|ERR_BROTLI)/.test(String((error as NodeJS.ErrnoException).code))
