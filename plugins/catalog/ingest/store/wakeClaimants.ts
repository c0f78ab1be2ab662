import type { Db, Events } from '@callboard/plugin-api/backend'
import { catalog } from '../../plugin'

/** Has the locations read at once that were refused these entities, now that nobody has them. */
export async function wakeClaimants(db: Db, refs: string[], events: Events): Promise<void> {
  if (refs.length === 0) return
  const { rowCount } = await db.raw(
    `
    insert into wanted (location_id, cause)
    select distinct location_id, 'refresh' from conflicts where ref = any (:refs::text[])
    on conflict (location_id) do nothing
    `,
    { refs },
  )
  if (rowCount > 0) await events.publish(db, catalog.events.wanted, {})
}
