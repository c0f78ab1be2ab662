import { conflict, forbidden } from '@callboard/plugin-api'
import type { Db, RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { restoreEntity } from '../exclusions/restoreEntity'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'
import { findExisting } from '../queries/findTargets'
import { findLastVersion } from './findLastVersion'
import { nothingGone } from './nothingGone'
import { putBack } from './putBack'

type Services = RequestServices<CatalogConfig>

/**
 * Brings back an entity that is gone: one that was taken out is let in again, and one that no file says is put back as it was, an
 * orphan.
 *
 * @throws PortalError 404 for one that never was; 409 if it is in the catalog; 403 for letting in without being allowed to
 */
export async function restoreGone(ref: string, services: Services): Promise<void> {
  const { db, config } = services
  refuseIfReadonly(config)
  if (await isExcluded(db, ref)) {
    if (!services.isAllowed('catalog.unregister')) throw forbidden(takenOut(ref))
    await restoreEntity(ref, services)
  } else if (await exists(db, ref)) throw conflict(`${ref} is in the catalog.`)
  if (await exists(db, ref)) return
  const last = await findLastVersion(db, ref)
  if (!last) throw nothingGone(ref)
  await putBack(last, services)
}

const takenOut = (ref: string) =>
  `${ref} was taken out of the catalog. Letting it in again takes the permission catalog.unregister.`

const exists = async (db: Db, ref: string) => (await findExisting(db, [ref])).has(ref)

async function isExcluded(db: Db, ref: string): Promise<boolean> {
  const { rows } = await db.raw('select from exclusions where ref = ?', [ref])
  return rows.length > 0
}
