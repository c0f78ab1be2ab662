import type { Db } from '@callboard/plugin-api/backend'
import type { Attempt, AttemptCause } from './Attempt'
import type { Steps } from './startSteps'

interface Done {
  id: string
  cause: AttemptCause
  actor: string | null
  status: Extract<Attempt['status'], 'changed' | 'unchanged'>
  steps: Steps
}

/** Notes a read that was stored in this very transaction, such as that of registering. */
export async function insertAttempt(db: Db, { id, cause, actor, status, steps }: Done): Promise<void> {
  await db.raw(
    `
    with counted as (
      update locations set reads = reads + 1 where id = :id returning id, reads
    )
    insert into attempts (location_id, number, cause, actor, status, stage, started_at, finished_at, steps)
    select id, reads, :cause, :actor, :status, 'store', :startedAt::timestamptz, clock_timestamp(), :steps::jsonb
    from counted
    on conflict (location_id, slot) do update set
      number = excluded.number, cause = excluded.cause, actor = excluded.actor, commit = null, status = excluded.status,
      stage = excluded.stage, started_at = excluded.started_at, finished_at = excluded.finished_at,
      steps = excluded.steps, failure = null
    `,
    { id, cause, actor, status, startedAt: steps.startedAt.toISOString(), steps: JSON.stringify(steps.sofar()) },
  )
}
