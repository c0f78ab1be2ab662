import type { Db } from '@callboard/plugin-api/backend'
import type { Attempt } from './Attempt'

/** Reads that nothing was heard of for long have ended with their process. */
const columns = `
  number, cause, actor, commit, stage, started_at as "startedAt", finished_at as "finishedAt", steps, attempts.failure,
  case
    when status = 'running' and (reading is distinct from number or reading_until < now()) then 'interrupted' else status
  end as status,
  greatest(0, extract(epoch from coalesce(finished_at, now()) - started_at) * 1000)::int as duration
`

/** The last reads of a location, the newest first. */
export async function findAttempts(db: Db, locationId: string): Promise<Attempt[]> {
  const { rows } = await db.raw(
    `
    select ${columns} from attempts join locations on id = location_id where location_id = :locationId
    order by number desc
    `,
    { locationId },
  )
  return rows
}

/** The first read that began after the one with this number. */
export async function findAttemptAfter(db: Db, locationId: string, number: number): Promise<Attempt | null> {
  const { rows } = await db.raw(
    `
    select ${columns} from attempts join locations on id = location_id
    where location_id = :locationId and number > :number
    order by number limit 1
    `,
    { locationId, number },
  )
  return rows[0] ?? null
}
