import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { type Claim, claimLocation } from './claimLocation'
import { nextReadIn } from './nextReadIn'
import { refreshLocation } from './refreshLocation'
import { wakeInterrupted } from './wakeInterrupted'

/** How many locations one replica reads at a time. */
const atOnce = 4

/** Reads every location that is due, until none is. */
export async function refreshDue(services: Services<CatalogConfig>): Promise<void> {
  await wakeInterrupted(services.db)
  await refreshAll('due', services)
}

/** Reads the locations that are to be read, several at a time, until none is left. */
export async function refreshAll(claim: Claim, services: Services<CatalogConfig>): Promise<void> {
  const { db, config, signal } = services
  async function readUntilNoneIsLeft() {
    while (!signal.aborted) {
      const location = await claimLocation(db, claim, nextReadIn(config))
      if (!location) return
      await refreshLocation(location, services)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, readUntilNoneIsLeft))
}
