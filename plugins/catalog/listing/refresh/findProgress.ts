import type { Db } from '@callboard/plugin-api/backend'
import type { RefreshProgress, Wish } from '../../shapes/Selection'

/** How many of these locations have been read since they were asked for, or are gone, and how many of the reads failed. */
export async function findProgress(db: Db, wishes: Wish[]): Promise<RefreshProgress> {
  const { rows } = await db.raw<{ rows: RefreshProgress[] }>(
    `
    select count(*)::int as read, count(*) filter (where failed)::int as failed
    from json_to_recordset(:wishes::json) as wish (id uuid, reads int)
    left join locations on locations.id = wish.id
    cross join lateral (
      select locations.id is null as gone, exists (
        select from attempts
        where location_id = wish.id and number > wish.reads and (status <> 'running' or reading is distinct from number)
      ) as over, locations.failure is not null as failed
    ) as state
    where gone or over
    `,
    { wishes: JSON.stringify(wishes) },
  )
  return rows[0] ?? { read: 0, failed: 0 }
}
