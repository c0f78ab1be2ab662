import { forbidden, notFound } from '@callboard/plugin-api'
import type { RequestServices, Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { discoveredSentence } from '../discovery/queries/discoveredSentence'
import type { Ingested } from '../ingest/Ingested'
import { publishChanges } from '../ingest/publishChanges'
import { findGone } from '../ingest/store/findGone'
import { letGo } from '../ingest/store/letGo'
import { lockLocation } from '../ingest/store/lockLocation'
import { recordVersions } from '../ingest/store/recordVersions'
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
  if (rows[0].origin === 'discovered') throw forbidden(await discoveredSentence(db, id))
  await removeLocation(id, user.ref, services)
}

/**
 * Removes a location with everything that came from it; only its history stays. What nobody asked for, such as a location that
 * is gone from the configuration or from what was discovered, leaves orphans, which are kept where the configuration says so.
 *
 * @param actor null for the portal itself
 * @throws PortalError 404
 */
export function removeLocation(
  id: string,
  actor: string | null,
  { db, search, events, config }: Pick<Services<CatalogConfig>, 'db' | 'search' | 'events' | 'config'>,
): Promise<void> {
  const occasion = { actor, cause: actor === null ? ('orphan' as const) : ('unregister' as const) }
  return db.transaction(async (db) => {
    const location = await lockLocation(db, id)
    const gone = await findGone(db, id, nothing)
    const isKept = actor === null && config.orphanStrategy === 'keep'
    const { removed, kept } = await letGo(db, gone, isKept)
    const refs = removed.map(({ ref }) => ref)
    await recordVersions(db, { created: [], updated: kept, removed, location, ...occasion })
    await search.remove(db, 'catalog.entity', refs)
    await publishChanges(db, events, [...refs, ...kept])
    await wakeClaimants(db, [...refs, ...kept])
    await db.raw('delete from locations where id = ?', [id])
  })
}

/** What a location says that is no more. */
const nothing: Ingested = { files: [], hash: null, entities: [], problems: [] }
