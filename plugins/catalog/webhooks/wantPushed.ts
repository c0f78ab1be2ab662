import type { Db } from '@callboard/plugin-api/backend'
import type { PushedLocation } from './findPushed'

/**
 * Has locations read because of a push. One that was read a moment ago has to wait a second, so that however many pushes come
 * are one read; they wait for each other in the order of the ids.
 */
export async function wantPushed(db: Db, locations: PushedLocation[]): Promise<void> {
  if (locations.length === 0) return
  await db.raw(
    `
    insert into wanted as before (location_id, cause, commit, at)
    select id, 'webhook', pushed.commit, greatest(now(), started_at + interval '1 second')
    from jsonb_to_recordset(:locations::jsonb) as pushed (id uuid, commit jsonb)
    join locations using (id)
    left join attempts on location_id = id and slot = reads % 50
    order by id
    on conflict (location_id) do update
    set commit = coalesce(excluded.commit, before.commit), at = least(before.at, excluded.at)
    `,
    { locations: JSON.stringify(locations) },
  )
}
