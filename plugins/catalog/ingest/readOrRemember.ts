import { ReadError } from '@callboard/plugin-api/backend'
import type { IngestedFile } from './Ingested'
import { problemAt } from './problemAt'
import { readMeant } from './readMeant'
import type { LocationTarget, Placeholder } from './references'
import type { Source } from './Source'
import type { Place, Walk } from './Walk'

/**
 * The first that is there of the files that a document may name. One that cannot be read is a problem of the document, and goes on
 * saying what it said last; nothing, if that is not known.
 */
export async function readOrRemember(
  walk: Walk,
  { draft }: Place,
  reference: LocationTarget | Placeholder,
  sources: Source[],
): Promise<IngestedFile | undefined> {
  try {
    return await readMeant(sources, walk.read)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    walk.isWhole = false
    const mayBeMissing = 'isOptional' in reference && reference.isOptional
    if (mayBeMissing && error.reason === 'not-found') return undefined
    const { message } = error
    walk.problems.push(problemAt(draft, reference.pointer, { code: 'unreadable-target', message }))
    const known = walk.known.get(sources[0]?.target ?? '')
    return known && { ...known, failure: message }
  }
}
