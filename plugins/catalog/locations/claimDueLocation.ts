import type { Db } from '@callboard/plugin-api/backend'
import type { KnownLocation } from './refreshLocation'

/**
 * Takes the location that is due the longest, by moving its next read ahead: no other replica takes it meanwhile, and if this
 * process dies while it reads, the location is merely read one turn later.
 */
export async function claimDueLocation(db: Db, nextReadIn: number): Promise<KnownLocation | undefined> {
  const { rows } = await db.raw(
    `
    with due as (
      select id from locations
      where next_read_at <= now()
      order by next_read_at
      limit 1
      for update skip locked
    )
    update locations set next_read_at = now() + :nextReadIn * interval '1 millisecond'
    from due where locations.id = due.id
    returning locations.id, type, target, hash, failures
    `,
    { nextReadIn },
  )
  return rows[0]
}
