import type { Db } from '@callboard/plugin-api/backend'
import type { ClaimedLocation } from '../locations/claimLocation'
import type { Step } from './Attempt'

/** Ends a read that found nothing new: one statement, because most reads end here. */
export async function noteUnchanged(
  db: Db,
  { id, target, number, cause }: ClaimedLocation,
  steps: Step[],
): Promise<void> {
  await db.raw(
    `
    with finished as (
      update attempts set status = 'unchanged', steps = :steps::jsonb, finished_at = clock_timestamp()
      where location_id = :id and slot = :number % 50 and number = :number
    )
    update locations
    set read_at = now(), failure = null, failing_since = null, failures = 0,
      -- What was pushed may not be there to be read yet.
      next_read_at = case when :cause = 'webhook' then least(next_read_at, now() + interval '1 minute') else next_read_at end,
      reading = nullif(reading, :number),
      reading_until = case when reading = :number then null else reading_until end
    where id = :id and target = :target
    `,
    { id, target, number, cause, steps: JSON.stringify(steps) },
  )
}
