import { notFound } from '@callboard/plugin-api'
import type { Db, RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { refreshNow } from '../locations/refreshNow'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'

/**
 * Lets an entity into the catalog again, and reads the locations that hold it.
 *
 * @throws PortalError 404 if it was not taken out.
 */
export async function restoreEntity(ref: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const { db, config } = services
  refuseIfReadonly(config)
  const { rowCount } = await db.raw('delete from exclusions where ref = ?', [ref])
  if (rowCount === 0) throw notFound('entity that was taken out', ref)
  for (const id of await findLocationsOf(db, ref)) await refreshNow(id, services)
}

/** Locations that left it out when they were read last. */
async function findLocationsOf(db: Db, ref: string): Promise<string[]> {
  const { rows } = await db.raw("select distinct location_id as id from problems where code = 'excluded' and ref = ?", [
    ref,
  ])
  return rows.map(({ id }: { id: string }) => id)
}
