import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

/** Writes texts as they come, no faster than they are taken. Who goes away ends the reading. */
export async function writeAll(texts: AsyncGenerator<string>, response: Response): Promise<void> {
  await pipeline(Readable.from(texts), response).catch((error: NodeJS.ErrnoException) => {
    // The answer is cut off, which the browser says; nobody is left to be told more.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}
