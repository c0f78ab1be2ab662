import type { Knex } from 'knex'

export interface TaskRun {
  plugin: string
  name: string
  startedAt: string | null
  finishedAt: string | null
  nextRunAt: string
  error: string | null
}

/** How each task of each plugin went the last time, and when it is due, whichever replica runs it. */
export async function findTaskRuns(db: Knex): Promise<TaskRun[]> {
  const { rows } = await db.raw(`
    select plugin, name, started_at as "startedAt", finished_at as "finishedAt", next_run_at as "nextRunAt", error
    from portal.tasks
    order by plugin, name
  `)
  return rows
}
