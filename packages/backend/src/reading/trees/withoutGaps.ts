import { ReadError } from '@callboard/plugin-api/backend'

export interface Progress {
  /** Bytes that went into the tar library. */
  fed: number
  /** Bytes that its entries so far have, or will have. */
  accounted: number
}

/** Long names and the like, which stand before an entry, are of some kilobytes; the rest is what is on its way. */
const mostBetweenEntries = 4 * 1024 * 1024

/** Passes bytes on while they are those of entries. The library keeps in memory what stands between them, however much. */
export const withoutGaps = (progress: Progress, url: string) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      progress.fed += chunk.length
      if (progress.fed - progress.accounted > mostBetweenEntries)
        throw new ReadError('not-archive', `What was sent for ${url} is no tar archive, or a damaged one.`)
      yield chunk
    }
  }
