import { setTimeout } from 'node:timers/promises'
import type { Services } from '@callboard/plugin-api/backend'
import { syncApis } from './syncApis'

/** Of no change, in milliseconds, after which the catalog counts as being at rest. */
const rest = 500

/** For each running portal how often it was asked, and what it is doing about it. */
const portals = new WeakMap<AbortSignal, { asked: number; sync: Promise<void> }>()

/**
 * Reads what has changed once the catalog is at rest, one after the other. A large catalog that is filled tells of changes many times
 * a second: to read definitions for each of them at once would take the processor and the connections away from filling it.
 */
export async function syncAtRest(services: Services): Promise<void> {
  const { signal } = services
  const portal = portals.get(signal) ?? { asked: 0, sync: Promise.resolve() }
  portals.set(signal, portal)
  portal.asked += 1
  const turn = portal.asked
  await setTimeout(rest, undefined, { ref: false })
  if (turn !== portal.asked || signal.aborted) return
  portal.sync = portal.sync.then(() => syncApis(services))
  await portal.sync.finally(() => {
    portal.sync = Promise.resolve()
  })
}
