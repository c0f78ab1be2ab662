import type { Db } from '@callboard/plugin-api/backend'
import type { ReadLocation } from '../ingest/ReadLocation'

/** Notes why a location could not be read, and when to try again. Its entities stay. */
export async function markFailed(
  db: Db,
  { id, target }: ReadLocation,
  failure: string,
  nextReadIn: number,
): Promise<void> {
  await db.raw(
    `
    update locations
    set failure = :failure, failures = failures + 1, next_read_at = now() + :nextReadIn * interval '1 millisecond'
    where id = :id and target = :target
    `,
    { id, target, failure, nextReadIn },
  )
}
