import { type Problem, refOf } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import { enrich } from './enrich'
import type { ReadFile } from './openFiles'
import type { Parsing } from './parse/Parsing'
import { readEntities } from './readEntities'
import type { Source } from './Source'

interface Checking extends Pick<Services, 'reader' | 'kinds' | 'processors'> {
  read: ReadFile
  /** How large files are parsed; here, if absent. */
  parsing?: Parsing
  /** Whether Location documents are to be followed. */
  followsLocations: boolean
}

/**
 * What is wrong with what a source says, and the refs of the entities that are good. Which kinds may come from there, and
 * whether what they refer to exists, is not looked at. Needs no database, and writes nothing.
 *
 * @throws ReadError if the source's own file cannot be read.
 */
export async function checkSource(
  source: Source,
  { processors, ...checking }: Checking,
): Promise<{ entities: string[]; problems: Problem[] }> {
  const said = await readEntities(source, { ...checking, known: new Map(), allows: () => true })
  const enriched = await enrich(said.drafted, processors)
  return {
    entities: enriched.drafted.map(({ entity }) => refOf(entity)),
    problems: [...said.problems, ...enriched.problems],
  }
}
