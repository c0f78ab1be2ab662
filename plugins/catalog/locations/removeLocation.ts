import { forbidden, notFound } from '@callboard/plugin-api'
import type { RequestServices, Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { publishChanges } from '../ingest/publishChanges'
import { lockLocation } from '../ingest/store/lockLocation'
import { recordVersions } from '../ingest/store/recordVersions'
import { removeEntities } from '../ingest/store/removeEntities'
import { wakeClaimants } from '../ingest/store/wakeClaimants'
import { refuseIfReadonly } from './refuseIfReadonly'

/** Unregisters a location at a user's wish. @throws PortalError 404, or 403 if the configuration wants it. */
export async function unregisterLocation(id: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const { db, config, user } = services
  refuseIfReadonly(config)
  const { rows } = await db.raw('select origin, target from locations where id = ?', [id])
  if (!rows[0]) throw notFound('location', id)
  if (rows[0].origin === 'config') {
    throw forbidden(
      `${rows[0].target} stands in app-config.yaml. Remove it there, under catalog.locations, and restart.`,
    )
  }
  await removeLocation(id, user.ref, services)
}

/** Removes a location with everything that came from it; only its history stays. @throws PortalError 404 */
export function removeLocation(
  id: string,
  actor: string | null,
  { db, search, events }: Pick<Services, 'db' | 'search' | 'events'>,
): Promise<void> {
  return db.transaction(async (db) => {
    const location = await lockLocation(db, id)
    const removed = await removeEntities(db, id, [], { refs: [], files: [] })
    const refs = removed.map(({ ref }) => ref)
    await recordVersions(db, { created: [], updated: [], removed, location, actor, cause: 'unregister' })
    await search.remove(db, 'catalog.entity', refs)
    await publishChanges(db, events, refs)
    await wakeClaimants(db, refs)
    await db.raw('delete from locations where id = ?', [id])
  })
}
