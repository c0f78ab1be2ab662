import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import type { RequestServices } from '@callboard/plugin-api/backend'
import { findAttempts } from '../attempts/findAttempts'
import type { CatalogConfig } from '../CatalogConfig'
import { findConflicts } from '../conflicts/findConflicts'
import { parseSource, type Source, sourceAt } from '../ingest/Source'
import { findLocations } from '../queries/findLocations'
import { findProblems } from '../queries/findProblems'
import type { Explanation } from './Explanation'
import { explainRelations } from './explainRelations'
import { findGround, type Ground } from './findGround'
import { originsOf } from './originsOf'
import { placeAt } from './placeAt'
import { type ReadDraft, readDraft } from './readDraft'
import { stagesOf } from './stagesOf'

/**
 * Where everything that the catalog says of an entity comes from. Nothing is stored for it: the text of the file is parsed again.
 *
 * @throws PortalError 404
 */
export async function explainEntity(
  name: EntityRefParts,
  services: RequestServices<CatalogConfig>,
): Promise<Explanation> {
  const { db } = services
  const ref = stringifyEntityRef(name)
  const ground = await findGround(db, ref)
  // What an entity was brought back with has lines that no file ever had.
  const read = ground.isCopy ? undefined : await readDraft(ground, services)
  const stages = read?.filled ? await stagesOf(read.filled, originOf(ground), services) : []
  const { values, isCut } = originsOf(asReturned(ground), read, stages)
  const [relations, problems, [location = null], attempts, conflicts] = await Promise.all([
    explainRelations(ground, read?.written, services),
    findProblems(db, { ref }),
    findLocations(db, { gave: ref }),
    ground.locationId ? findAttempts(db, ground.locationId) : [],
    findConflicts(db, { ref }),
  ])
  const isMoved = values.some(({ origin }) => origin.from === 'last-good')
  return {
    ref,
    place: placeAt(ground.file, { line: read?.written.line ?? ground.line, column: 1 }),
    movedOn: isMoved ? whyMoved(ground, read) : null,
    updatedAt: ground.updatedAt,
    values,
    isCut,
    relations,
    problems,
    location,
    attempts,
    conflicts,
  }
}

/** An orphan's file belongs to no location any more: which one it was stands in the entity. */
function originOf({ locationType: type, target, file, document }: Ground): Source {
  if (type && target) return { type, target }
  return parseSource(document.metadata.annotations?.['backstage.io/managed-by-origin-location']) ?? sourceAt(file)
}

const asReturned = ({ document, uid, hash }: Ground) => ({
  ...document,
  metadata: { ...document.metadata, uid, etag: hash },
})

function whyMoved({ ref, isOrphan }: Ground, read: ReadDraft | undefined): string {
  if (isOrphan) return `Nothing says ${ref} any more.`
  if (!read) return `The file has changed and no longer has a document that can be read as ${ref}.`
  return 'The file has changed since, and cannot be taken over as it is now.'
}
