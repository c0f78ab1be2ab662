import type { Db } from '@callboard/plugin-api/backend'
import type { Job } from '../plugin'

/** In the order in which they began. */
export async function findJobs(db: Db, runId: number): Promise<Job[]> {
  return db('jobs')
    .where({ run_id: runId })
    .select({
      id: 'id',
      name: 'name',
      status: 'status',
      queuedAt: 'queued_at',
      startedAt: 'started_at',
      finishedAt: 'finished_at',
      duration: 'duration',
      runner: 'runner',
      failedStep: 'failed_step',
      url: 'url',
    })
    .orderByRaw('started_at nulls last, queued_at nulls last, id')
}
