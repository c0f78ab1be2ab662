import type { RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { claimLocation } from './claimLocation'
import { nextReadIn } from './nextReadIn'
import { refreshLocation } from './refreshLocation'

/**
 * Reads a location at a user's wish, unchanged files too: a plugin's processor may have been changed since.
 *
 * @throws PortalError 404
 */
export async function refreshNow(id: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const location = await claimLocation(services.db, id, nextReadIn(services.config))
  await refreshLocation({ ...location, hash: null }, services.user.ref, services)
}
