import type { Db } from '@callboard/plugin-api/backend'
import type { Stage, Step } from '../attempts/Attempt'
import { finishAttempt } from '../attempts/finishAttempt'
import type { ClaimedLocation } from './claimLocation'

interface Failed {
  failure: string
  stage: Stage
  steps: Step[]
}

/** Notes why a location could not be read, since when, and when to try again. Its entities stay. */
export function markFailed(
  db: Db,
  { id, target, number }: Pick<ClaimedLocation, 'id' | 'target' | 'number'>,
  failed: Failed,
  nextReadIn: number,
): Promise<void> {
  return db.transaction(async (db) => {
    await db.raw(
      `
      update locations
      set failure = :failure, failures = failures + 1, failing_since = coalesce(failing_since, now()),
        next_read_at = now() + :nextReadIn * interval '1 millisecond'
      where id = :id and target = :target
      `,
      { id, target, failure: failed.failure, nextReadIn },
    )
    await finishAttempt(db, { id, number, status: 'failed', ...failed })
  })
}
