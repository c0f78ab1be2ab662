import type { Db } from '@callboard/plugin-api/backend'
import type { RunDetails } from '../plugin'

/** Every attempt at the run that this one is an attempt at, the first one first. */
export async function findAttempts(db: Db, runId: number): Promise<RunDetails['attempts']> {
  const { rows } = await db.raw(
    `
    select attempts.id, attempts.attempt, attempts.status
    from runs
    join runs as attempts on attempts.project_id = runs.project_id and attempts.key = runs.key
    where runs.id = :runId
    order by attempts.attempt
    `,
    { runId },
  )
  return rows
}
