import type { Db, Events } from '@callboard/plugin-api/backend'
import { wakeLocations } from '../../locations/wakeLocations'

/** Has the locations read at once that were refused these entities, now that nobody has them. */
export async function wakeClaimants(db: Db, refs: string[], events: Events): Promise<void> {
  if (refs.length === 0) return
  const { rows } = await db.raw('select distinct location_id as id from conflicts where ref = any (?::text[])', [refs])
  await wakeLocations(
    db,
    rows.map(({ id }: { id: string }) => id),
    events,
  )
}
