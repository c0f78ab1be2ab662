import type { Db } from '@callboard/plugin-api/backend'

/** Notes why a location could not be read, and when to try again. Its entities stay. */
export async function markFailed(db: Db, id: string, failure: string, nextReadIn: number): Promise<void> {
  await db.raw(
    `
    update locations
    set failure = :failure, failures = failures + 1, next_read_at = now() + :nextReadIn * interval '1 millisecond'
    where id = :id
    `,
    { id, failure, nextReadIn },
  )
}
