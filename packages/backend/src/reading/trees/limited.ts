import { ReadError } from '@callboard/plugin-api/backend'

/** Passes bytes on until there are too many. */
export const limited = (most: number, message: string) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > most) throw new ReadError('too-large', message)
      yield chunk
    }
  }
