import type { Db, Services } from '@callboard/plugin-api/backend'
import { catalog } from '../plugin'

/** Has a location read at once, and stored whatever it says. */
export async function wakeLocation(db: Db, id: string, { events }: Pick<Services, 'events'>): Promise<void> {
  await db.raw(`insert into wanted (location_id, cause) values (?, 'refresh') on conflict (location_id) do nothing`, [
    id,
  ])
  await events.publish(db, catalog.events.wanted, {})
}
