import type { Db, Events } from '@callboard/plugin-api/backend'
import { wakeLocations } from '../locations/wakeLocations'

/** Has the locations read at once that were refused a former name, when names have come or gone. */
export async function wakeRefused(db: Db, events: Events): Promise<void> {
  const { rows } = await db.raw(`select distinct location_id as id from problems where code = 'bad-alias'`)
  await wakeLocations(
    db,
    rows.map(({ id }: { id: string }) => id),
    events,
  )
}
