import type { Problem } from '@callboard/catalog-model'
import { inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { announceRemoval } from '../ingest/announceRemoval'
import { lockLocation } from '../ingest/store/lockLocation'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'
import { deleteOrphan } from '../orphans/deleteOrphan'
import { deleteEntity } from './deleteEntity'
import { findPlaceOf } from './findPlaceOf'
import { messageOf } from './messageOf'
import { noteExclusion } from './noteExclusion'

/**
 * Takes an entity out of the catalog, although its file goes on saying it; its history stays. An orphan is deleted: there is no
 * file to be kept from coming back. One that is not there is out already.
 *
 * @throws PortalError 403 if the configuration wants it.
 */
export function excludeEntity(uid: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const { db, config, user } = services
  refuseIfReadonly(config)
  return inTransaction(db, async (db) => {
    const there = await findPlaceOf(db, uid)
    if (!there) return
    if (there.locationId === null) return deleteOrphan(uid, { ...services, db })
    await lockLocation(db, there.locationId)
    await db.raw('insert into exclusions (ref, excluded_by) values (?, ?) on conflict do nothing', [
      there.ref,
      user.ref,
    ])
    const deleted = await deleteEntity(db, uid)
    if (!deleted) return
    const { ref, location, locationId } = deleted
    await noteExclusion(db, locationId, problemOf(deleted, user.ref))
    const occasion = { actor: user.ref, cause: 'exclude' as const }
    await announceRemoval(db, { removed: [{ ref, uid }], kept: [], location, ...occasion }, services)
  })
}

/** As the next read of the location will have it. */
const problemOf = (
  { ref, file, line }: Pick<Problem, 'file' | 'line'> & { ref: string },
  excludedBy: string,
): Problem => ({
  level: 'info',
  code: 'excluded',
  message: messageOf({ ref, excludedBy }),
  file,
  line,
  column: 1,
  pointer: '/metadata/name',
  ref,
})
