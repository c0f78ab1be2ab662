import type { Problem } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import { checkSource } from '../../ingest/checkSource'
import { sha256 } from '../../ingest/hashOf'
import { openFiles, type ReadFile } from '../../ingest/openFiles'
import type { Source } from '../../ingest/Source'

/** What would be wrong with an entity if it stood in a file at `source`: what its placeholders name is read from there. */
export async function checkEntity(source: Source, entity: object, services: Services): Promise<Problem[]> {
  const { reader, kinds, processors, inWorker, signal } = services
  const text = JSON.stringify(entity, null, 2)
  const given = { url: source.target, etag: undefined, hash: sha256(text), text }
  const readOther = openFiles({ reader, known: new Map(), signal })
  const read: ReadFile = async (each) => (each.target === source.target ? given : readOther(each))
  const parsing = { inWorker, someoneWaits: true, signal, characters: 0 }
  const { problems } = await checkSource(source, { reader, read, kinds, processors, parsing, followsLocations: false })
  return problems
}
