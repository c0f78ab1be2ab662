import type { Services } from '@callboard/plugin-api/backend'
import { claimDue } from './claimDue'
import { forgetGone } from './forgetGone'
import { markDue } from './markDue'
import { readApi } from './readApi'

/** How many definitions one replica reads at a time. More would take the processor and the connections from what else goes on. */
const atOnce = 3

/** Brings what is known of APIs in step with the catalog. Safe to run in every replica at once: each API is read by one. */
export async function syncApis(services: Services): Promise<void> {
  await forgetGone(services.db, services.search)
  await markDue(services.db)
  await Promise.all(Array.from({ length: atOnce }, () => readUntilNoneIsDue(services)))
}

async function readUntilNoneIsDue(services: Services): Promise<void> {
  for (let claim = await claimNext(services); claim; claim = await claimNext(services)) {
    try {
      await readApi(claim, services)
    } catch (error) {
      if (services.signal.aborted) return
      // The lease runs out and it is tried again; the others need not wait for that.
      services.log.error(`${claim.ref} could not be read: ${(error as Error).message}`, { error })
    }
  }
}

const claimNext = async ({ db, signal }: Services) => (signal.aborted ? undefined : claimDue(db))
