import type { Db, Events } from '@callboard/plugin-api/backend'
import { catalog } from '../plugin'

/** Has the locations read at once that were refused a former name, when names have come or gone. */
export async function wakeRefused(db: Db, events: Events): Promise<void> {
  const { rowCount } = await db.raw(`
    insert into wanted (location_id, cause)
    select distinct location_id, 'refresh' from problems where code = 'bad-alias'
    on conflict (location_id) do nothing
  `)
  if (rowCount > 0) await events.publish(db, catalog.events.wanted, {})
}
