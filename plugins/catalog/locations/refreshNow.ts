import { setTimeout } from 'node:timers/promises'
import type { RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { claimLocation } from './claimLocation'
import { nextReadIn } from './nextReadIn'
import { refreshLocation } from './refreshLocation'
import { isReadSince, wantRefresh } from './wantRefresh'

/** In milliseconds, between looks at a read that goes on elsewhere. */
const pause = 50

/**
 * Reads a location at a user's wish, and waits for it. If it is being read at this moment, it is read once more after that,
 * for all who asked meanwhile.
 *
 * @throws PortalError 404
 */
export async function refreshNow(id: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const { db, config, user, signal } = services
  const last = await wantRefresh(id, user.ref, services)
  for (;;) {
    const location = await claimLocation(db, { id }, nextReadIn(config))
    if (location) await refreshLocation(location, services)
    if (await isReadSince(db, id, last)) return
    if (signal.aborted) return
    await setTimeout(pause)
  }
}
