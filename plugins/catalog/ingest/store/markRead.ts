import type { Db } from '@callboard/plugin-api/backend'
import type { ReadLocation } from '../ReadLocation'

/** Notes that a location was read well just now. Without a hash its next read is stored whatever it finds. */
export async function markRead(db: Db, { id, target }: ReadLocation, hash: string | null): Promise<void> {
  await db.raw(
    `
    update locations set hash = :hash, read_at = now(), failure = null, failing_since = null, failures = 0
    where id = :id and target = :target
    `,
    { id, target, hash },
  )
}
