import { type Db, inTransaction, type Services } from '@callboard/plugin-api/backend'
import { catalog } from '../plugin'
import { noLocation } from './noLocation'

/**
 * Has a location read at a person's wish, by whichever replica comes first, unchanged files too: a plugin's processor may have
 * been changed since. Gives the number of its last read until now; the next one is the one that was wished for.
 *
 * @throws PortalError 404
 */
export function wantRefresh(
  id: string,
  actor: string,
  { db, events }: Pick<Services, 'db' | 'events'>,
): Promise<number> {
  return inTransaction(db, async (db) => {
    const { rows } = await db.raw(
      `
      with asked as (
        insert into wanted as before (location_id, cause, actor)
        select id, 'refresh', :actor from locations where id = :id
        on conflict (location_id) do update
        set cause = 'refresh', actor = coalesce(before.actor, excluded.actor), at = least(before.at, now())
      )
      select reads from locations where id = :id
      `,
      { id, actor },
    )
    if (!rows[0]) throw noLocation(id)
    await events.publish(db, catalog.events.wanted, {})
    return rows[0].reads
  })
}

/** Whether a read of the location that began after the one with this number is over, or the location gone. */
export async function isReadSince(db: Db, id: string, number: number): Promise<boolean> {
  const { rows } = await db.raw(
    `
    select not exists (select from locations where id = :id) or exists (
      select from attempts join locations on locations.id = location_id
      where location_id = :id and number > :number
        and (status <> 'running' or reading is distinct from number or reading_until < now())
    ) as over
    `,
    { id, number },
  )
  return rows[0].over
}
