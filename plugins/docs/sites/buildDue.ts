import type { Db, Services } from '@callboard/plugin-api/backend'
import type { DocsConfig } from '../DocsConfig'
import { buildClaimed } from './buildClaimed'
import { claimDueSites } from './claimDueSites'
import { nextBuildIn } from './nextBuildIn'

/** How many sites one replica builds at a time: while one waits for its source, another is rendered. */
const atOnce = 3

/** How many builders each portal of this process has at work. */
const atWork = new WeakMap<Db, number>()

/** Builds every site that is due, until none is or the portal ends, with the builders that are free. */
export async function buildDue(services: Services<DocsConfig>): Promise<void> {
  const free = atOnce - (atWork.get(services.db) ?? 0)
  await Promise.all(Array.from({ length: free }, () => buildUntilNoneIsDue(services)))
}

async function buildUntilNoneIsDue(services: Services<DocsConfig>): Promise<void> {
  const { db, config, signal } = services
  const note = (change: number) => atWork.set(db, (atWork.get(db) ?? 0) + change)
  note(+1)
  try {
    while (!signal.aborted) {
      const sites = await claimDueSites(db, nextBuildIn(config))
      if (sites.length === 0) return
      await buildClaimed(sites, services)
    }
  } finally {
    note(-1)
  }
}
