import { type Problem, refOf } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import { checkDrafts } from './checkDrafts'
import { enrich } from './enrich'
import { fetchFiles } from './fetchFiles'
import { keepFirst } from './keepFirst'
import type { ReadFile } from './openFiles'
import type { Source } from './Source'
import { substitutePlaceholders } from './substitutePlaceholders'

interface Checking extends Pick<Services, 'reader' | 'kinds' | 'processors'> {
  read: ReadFile
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
  { reader, read, kinds, processors, followsLocations }: Checking,
): Promise<{ entities: string[]; problems: Problem[] }> {
  const fetched = await fetchFiles(source, { reader, read, known: new Map(), followsLocations })
  const substituted = substitutePlaceholders(fetched)
  const checked = checkDrafts(substituted.drafts, kinds, () => true)
  const unique = keepFirst(checked.drafted)
  const enriched = await enrich(unique.drafted, processors)
  return {
    entities: enriched.drafted.map(({ entity }) => refOf(entity)),
    problems: [
      ...fetched.catalogFiles.flatMap(({ problems }) => problems),
      ...[fetched, substituted, checked, unique, enriched].flatMap(({ problems }) => problems),
    ],
  }
}
