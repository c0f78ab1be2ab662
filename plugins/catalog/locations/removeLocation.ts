import { forbidden } from '@callboard/plugin-api'
import { inTransaction, type RequestServices, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { discoveredSentence } from '../discovery/queries/discoveredSentence'
import { announceRemoval } from '../ingest/announceRemoval'
import type { Ingested } from '../ingest/Ingested'
import { findGone } from '../ingest/store/findGone'
import { letGo } from '../ingest/store/letGo'
import { lockLocation } from '../ingest/store/lockLocation'
import { passOn } from '../ingest/store/passOn'
import { noLocation } from './noLocation'
import { refuseIfReadonly } from './refuseIfReadonly'

/** Unregisters a location at a user's wish. @throws PortalError 404, or 403 if the configuration wants it. */
export async function unregisterLocation(id: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const { db, config, user } = services
  refuseIfReadonly(config)
  const { rows } = await db.raw('select origin, target from locations where id = ?', [id])
  if (!rows[0]) throw noLocation(id)
  if (rows[0].origin === 'config') {
    throw forbidden(
      `${rows[0].target} stands in app-config.yaml. Remove it there, under catalog.locations, and restart.`,
    )
  }
  if (rows[0].origin === 'discovered') throw forbidden(await discoveredSentence(db, id))
  await removeLocation(id, user.ref, services)
}

/**
 * Removes a location with everything that came from it, except what another one says in the same file; only its history stays. What
 * nobody asked for, such as a location that is gone from the configuration or from what was discovered, leaves orphans, which are kept
 * where the configuration says so.
 *
 * @param actor null for the portal itself
 * @throws PortalError 404
 */
export function removeLocation(
  id: string,
  actor: string | null,
  services: Pick<Services<CatalogConfig>, 'db' | 'search' | 'events' | 'config'>,
): Promise<void> {
  const occasion = { actor, cause: actor === null ? ('orphan' as const) : ('unregister' as const) }
  return inTransaction(services.db, async (db) => {
    const { target: location, heirs } = await lockLocation(db, id)
    const gone = await passOn(db, await findGone(db, id, nothing), heirs, services.events)
    const isKept = actor === null && services.config.orphanStrategy === 'keep'
    const { removed, kept } = await letGo(db, gone, { keepsOrphans: isKept, claims: [] })
    await announceRemoval(db, { removed, kept, location, ...occasion }, services)
    await db.raw('delete from locations where id = ?', [id])
  })
}

/** What a location says that is no more. */
const nothing: Ingested = { files: [], hash: null, entities: [], problems: [] }
