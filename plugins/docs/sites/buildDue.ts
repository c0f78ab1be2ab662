import type { Services } from '@callboard/plugin-api/backend'
import type { DocsConfig } from '../DocsConfig'
import { buildClaimed } from './buildClaimed'
import { claimDueSite } from './claimDueSite'
import { nextBuildIn } from './nextBuildIn'

/** How many sites one replica builds at a time: while one waits for its source, another is rendered. */
const atOnce = 3

/** Builds every site that is due, until none is or the portal ends. */
export async function buildDue(services: Services<DocsConfig>): Promise<void> {
  async function buildUntilNoneIsDue() {
    while (!services.signal.aborted) {
      const site = await claimDueSite(services.db, nextBuildIn(services.config))
      if (!site) return
      await buildClaimed(site, services)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, buildUntilNoneIsDue))
}
