import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { claimDueLocation } from './claimDueLocation'
import { nextReadIn } from './nextReadIn'
import { refreshLocation } from './refreshLocation'

/** How many locations one replica reads at a time. */
const atOnce = 4

/** Reads every location that is due, until none is. */
export async function refreshDue(services: Services<CatalogConfig>): Promise<void> {
  async function readUntilNoneIsDue() {
    for (;;) {
      const location = await claimDueLocation(services.db, nextReadIn(services.config))
      if (!location) return
      await refreshLocation(location, null, services)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, readUntilNoneIsDue))
}
