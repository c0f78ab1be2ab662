import type { Db } from '@callboard/plugin-api/backend'
import type { Outdated } from '../shapes/Outdated'

/** Why an entity may be out of date; null where its file was read well. What is wrong with itself stands among its problems. */
export async function findOutdated(db: Db, ref: string): Promise<Outdated | null> {
  const { rows } = await db.raw(
    `
    select reason.*
    from entities
    join files on files.id = entities.file_id
    join locations on locations.id = files.location_id
    cross join lateral (
      select 'location' as of, target as file, locations.failure as why, locations.failing_since as since, null::int as line
      where locations.failure is not null
      union all
      select 'file', url, files.failure, files.failing_since, null where files.failure is not null
      union all
      select 'text', url, problem ->> 'message', null, (problem ->> 'line')::int
      from problems
      where location_id = locations.id and file = url and ref is null and level = 'error'
        and code not in ('conflict', 'duplicate', 'not-allowed', 'unreadable-target', 'bad-target', 'more-problems')
    ) as reason
    where entities.ref = :ref
    limit 1
    `,
    { ref },
  )
  return rows[0] ?? null
}
