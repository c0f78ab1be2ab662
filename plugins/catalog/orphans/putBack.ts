import { randomUUID } from 'node:crypto'
import type { Entity } from '@callboard/catalog-model'
import { conflict } from '@callboard/plugin-api'
import { type Db, inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import { claimsOf } from '../aliases/claimsOf'
import { saveNames } from '../aliases/saveNames'
import { documentsOf } from '../ingest/documentsOf'
import { sha256 } from '../ingest/hashOf'
import { publishChanges } from '../ingest/publishChanges'
import { parseSource } from '../ingest/Source'
import { recordVersions } from '../ingest/store/recordVersions'
import { saveEdges } from '../ingest/store/saveEdges'
import { saveEntities } from '../ingest/store/saveEntities'
import { saveFiles } from '../ingest/store/saveFiles'
import { toIngested } from '../ingest/toIngested'
import { insertLocation } from '../locations/insertLocation'
import { findExisting } from '../queries/findTargets'
import { copyOf } from './copyOf'
import type { LastVersion } from './findLastVersion'
import { orphanAnnotation } from './orphanFilter'

/**
 * Puts an entity back as it was, as an orphan: a location comes that says it, and goes at once. Nobody else sees that location,
 * for it is all one transaction.
 */
export function putBack(last: LastVersion, services: RequestServices): Promise<void> {
  const { search, events, kinds, user } = services
  const { ref, entity, location } = last
  return inTransaction(services.db, async (db) => {
    // One who restores at the same moment would else find it gone as well, and write the same history again.
    await db.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [ref])
    if ((await findExisting(db, [ref])).has(ref)) throw conflict(`${ref} is in the catalog.`)
    const { id } = await insertLocation(db, { type: 'url', target: `restored:${randomUUID()}` }, restored)
    const file = fileOf(last)
    const ingested = toIngested({ draft: { file: file.url, line: 1 }, entity: asOrphan(entity) }, kinds)
    await saveFiles(db, id, [file])
    const { created } = await saveEntities(db, id, [ingested])
    if (created.length === 0) throw conflict(`${ref} is in the catalog.`)
    await saveEdges(db, [ingested], [])
    const claims = claimsOf([ingested])
    const renamed = await saveNames(db, { claims, written: [ingested], removed: [] }, events)
    await leaveLocation(db, id, last)
    await recordVersions(db, { created, updated: [], removed: [], actor: user.ref, cause: 'restore', location })
    const changed = [...new Set([...created, ...renamed])]
    await search.save(db, 'catalog.entity', await documentsOf(db, changed))
    await publishChanges(db, events, changed)
  })
}

const restored = { origin: 'user' as const, registeredBy: null, nextReadIn: 0 }

/** The file that said it last, with what is known of its text. */
function fileOf({ entity, location }: LastVersion) {
  const source = parseSource(entity.metadata.annotations?.['backstage.io/managed-by-location'])
  const text = copyOf(entity)
  return { url: source?.target ?? location, etag: undefined, hash: sha256(text), text }
}

function asOrphan(entity: Entity): Entity {
  const { annotations, ...metadata } = entity.metadata
  return { ...entity, metadata: { ...metadata, annotations: { ...annotations, [orphanAnnotation]: 'true' } } }
}

/** Under its old uid, by which somebody may have noted it. */
async function leaveLocation(db: Db, id: string, { ref, uid, location }: LastVersion): Promise<void> {
  await db.raw('update entities set orphaned_at = now(), uid = ? where ref = ?', [uid, ref])
  await db.raw('update files set location_id = null, orphaned_from = ? where location_id = ?', [location, id])
  await db.raw('delete from locations where id = ?', [id])
}
