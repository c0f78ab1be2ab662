import type { Problem } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import { checkDrafts } from './checkDrafts'
import { enrich } from './enrich'
import { fetchFiles } from './fetchFiles'
import { sha256 } from './hashOf'
import { openFiles } from './openFiles'
import type { Source } from './Source'
import { substitutePlaceholders } from './substitutePlaceholders'

/**
 * What would be wrong with an entity if it stood in a file at `source`: its placeholders are read, and it passes the plugins'
 * processors. Which kinds may come from there, and whether what it refers to exists, is not looked at. Writes nothing.
 */
export async function checkEntity(
  source: Source,
  entity: object,
  { reader, kinds, processors, signal }: Pick<Services, 'reader' | 'kinds' | 'processors'> & { signal?: AbortSignal },
): Promise<Problem[]> {
  const text = JSON.stringify(entity, null, 2)
  const known = new Map()
  const readOther = openFiles({ reader, known, signal })
  const given = { url: source.target, etag: undefined, hash: sha256(text), text }
  const read = async (each: Source) => (each.target === source.target ? given : readOther(each))
  const fetched = await fetchFiles(source, { reader, read, known, followsLocations: false })
  const substituted = substitutePlaceholders(fetched)
  const checked = checkDrafts(substituted.drafts, kinds, () => true)
  const enriched = await enrich(checked.drafted, processors)
  return [
    ...fetched.catalogFiles.flatMap(({ problems }) => problems),
    ...[fetched, substituted, checked, enriched].flatMap(({ problems }) => problems),
  ]
}
