import type { Db } from '@callboard/plugin-api/backend'
import type { Attempt, Stage, Step } from './Attempt'

/** How a read ended. */
interface Ending {
  id: string
  number: number
  status: Exclude<Attempt['status'], 'running'>
  stage: Stage
  steps: Step[]
  failure?: string
}

/** Ends a read, and lets the next one of its location begin. In the transaction of what it stored, if it stored anything. */
export async function finishAttempt(db: Db, { steps, failure = '', ...ending }: Ending): Promise<void> {
  await db.raw(
    `
    with finished as (
      update attempts
      set status = :status, stage = :stage, steps = :steps::jsonb, failure = nullif(:failure, ''),
        finished_at = clock_timestamp()
      where location_id = :id and slot = :number % 50 and number = :number
    )
    update locations set reading = null, reading_until = null where id = :id and reading = :number
    `,
    { ...ending, failure, steps: JSON.stringify(steps) },
  )
}
