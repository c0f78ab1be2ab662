import type { Db } from '@callboard/plugin-api/backend'
import type { Stage, Step } from '../attempts/Attempt'
import { finishAttempt } from '../attempts/finishAttempt'
import type { ClaimedLocation } from './claimLocation'

interface Failed {
  failure: string
  /** Whether nothing is known to be wrong with the location. */
  isPortalsFault: boolean
  stage: Stage
  steps: Step[]
}

/**
 * Notes why a location could not be read, since when, and when to try again. Its entities stay. What is wanted again soon is not held
 * against it.
 */
export function markFailed(
  db: Db,
  { id, target, number }: Pick<ClaimedLocation, 'id' | 'target' | 'number'>,
  { isPortalsFault, ...failed }: Failed,
  nextReadIn: number,
): Promise<void> {
  return db.transaction(async (db) => {
    await db.raw(
      `
      update locations
      set failure = :failure, is_portals_fault = :isPortalsFault, failing_since = coalesce(failing_since, now()),
        failures = failures + case when exists (select from wanted where location_id = :id) then 0 else 1 end,
        next_read_at = now() + :nextReadIn * interval '1 millisecond'
      where id = :id and target = :target
      `,
      { id, target, failure: failed.failure, isPortalsFault, nextReadIn },
    )
    await finishAttempt(db, { id, number, status: 'failed', ...failed })
  })
}
