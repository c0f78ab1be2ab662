import { type Draft, declaredRelations, type Entity, guessRef } from '@callboard/catalog-model'
import type { RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { parseFile } from '../ingest/parse/parseFile'
import type { ExplainedRelation } from './Explanation'
import { findDeclaring, findFileTexts } from './findDeclaring'
import type { Ground } from './findGround'
import { placeAt } from './placeAt'

type Reading = Pick<RequestServices<CatalogConfig>, 'db' | 'inWorker' | 'signal' | 'kinds'>

/** An entity that says something, and where it stands. */
interface Speaker extends Pick<Ground, 'ref' | 'file' | 'line' | 'isCopy'> {
  document: Entity
  draft: Draft | undefined
}

/** Which field of which entity's file says each relation of an entity: its own, then those of others. */
export async function explainRelations(
  ground: Ground,
  draft: Draft | undefined,
  services: Reading,
): Promise<ExplainedRelation[]> {
  const { ref } = ground
  const own = declaredBy({ ...ground, draft }, services)
  const others = await findSpeakers(ref, services)
  const incoming = others
    .flatMap((other) => declaredBy(other, services))
    .filter(({ targetRef }) => targetRef === ref)
    .map((relation) => ({ ...relation, type: relation.inverse, targetRef: relation.declaredBy }))
  return [...own, ...incoming].map(({ inverse: _, ...relation }) => relation)
}

function declaredBy({ ref, document, file, line, isCopy, draft }: Speaker, { kinds }: Reading) {
  return declaredRelations(document, kinds).map(({ type, inverse, target, pointer }) => ({
    type,
    inverse,
    targetRef: target,
    declaredBy: ref,
    pointer,
    place: isCopy ? null : placeAt(file, draft?.locate(pointer) ?? { line, column: 1 }),
  }))
}

/** The entities that say something of another. Where there are many files, the fields of the first are looked up in the text. */
async function findSpeakers(ref: string, { db, ...services }: Reading): Promise<Speaker[]> {
  const speakers = await findDeclaring(db, ref)
  const parsing = { ...services, someoneWaits: true, characters: 0 }
  const drafts = new Map<string, Draft>()
  for (const { id, url, text } of await findFileTexts(db, [...new Set(speakers.map(({ fileId }) => fileId))])) {
    const parsed = await parseFile({ url, text }, parsing)
    for (const draft of parsed.drafts) drafts.set(`${id} ${guessRef(draft.value)}`, draft)
  }
  return speakers.map((speaker) => ({ ...speaker, draft: drafts.get(`${speaker.fileId} ${speaker.ref}`) }))
}
