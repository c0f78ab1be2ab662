import type { Db } from '@callboard/plugin-api/backend'
import { asClaimed, type DueSite, keysOf } from './DueSite'

/** Notes that the source of these sites was looked at, and is as it was. */
export async function markUnchanged(db: Db, sites: DueSite[]): Promise<void> {
  await db.raw(
    `update sites set checked_at = now(), failure = null, failed_at = null, failures = 0 where ${asClaimed}`,
    keysOf(sites),
  )
}
