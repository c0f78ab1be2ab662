import type { Db, Events } from '@callboard/plugin-api/backend'
import { catalog } from '../plugin'

/**
 * Has locations read at once, and stored whatever they say; one that is gone meanwhile is left out. In the order of their ids, so that
 * two who wake the same ones do not wait in a circle.
 */
export async function wakeLocations(db: Db, ids: string[], events: Events): Promise<void> {
  if (ids.length === 0) return
  await db.raw(
    `
    insert into wanted (location_id, cause)
    select id, 'refresh' from locations where id = any (?::uuid[]) order by id for key share
    on conflict (location_id) do nothing
    `,
    [ids],
  )
  await events.publish(db, catalog.events.wanted, {})
}
