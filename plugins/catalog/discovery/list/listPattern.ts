import { ReadError } from '@callboard/plugin-api/backend'
import { filesIn, readPattern } from '../../ingest/patterns/readPattern'
import { meantBy, readMeant } from '../../ingest/readMeant'
import type { Source } from '../../ingest/Source'
import type { Listed, Listing } from '../Provider'

/** The files that a pattern of `catalog.locations` stands for. @throws ReadError */
export async function listPattern(pattern: Source, { reader, signal }: Listing): Promise<Listed> {
  try {
    const list = await readMeant(meantBy(pattern, reader), (meant) => readPattern(meant, reader, { signal }))
    const sources = filesIn(list?.text ?? '').map((target) => ({ type: pattern.type, target }))
    return { sources, notes: [] }
  } catch (error) {
    if (!(error instanceof ReadError) || error.reason !== 'not-found') throw error
    return { sources: [], notes: [error.message] }
  }
}
