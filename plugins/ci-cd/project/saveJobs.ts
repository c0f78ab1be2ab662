import type { Db } from '@callboard/plugin-api/backend'
import { newest } from './newest'
import type { ReportedJob } from './Report'

const told = ['name', 'queued_at', 'started_at', 'finished_at', 'runner', 'failed_step', 'url', 'status', 'reported_at']

/** The runs of the jobs are there already. */
export async function saveJobs(db: Db, projectId: number, jobs: ReportedJob[]): Promise<void> {
  await db.raw(
    `
    insert into jobs (
      run_id, key, name, status, queued_at, started_at, finished_at, runner, failed_step, url, reported_at
    )
    select
      runs.id, reported.key, name, reported.status, "queuedAt", "startedAt", "finishedAt", runner, "failedStep",
      reported.url, "reportedAt"
    from jsonb_to_recordset(:jobs::jsonb) as reported (
      "runKey" text, attempt int, key text, name text, status text, "queuedAt" timestamptz, "startedAt" timestamptz,
      "finishedAt" timestamptz, runner text, "failedStep" text, url text, "reportedAt" timestamptz
    )
    join runs on runs.project_id = :projectId and runs.key = reported."runKey" and runs.attempt = reported.attempt
    on conflict (run_id, key) do update set ${newest('jobs', told)}
    `,
    { projectId, jobs: JSON.stringify(jobs) },
  )
}
