import type { Db } from '@callboard/plugin-api/backend'
import { isNewer, newest } from './newest'
import type { ReportedRun } from './Report'

const told = [
  'pipeline_id',
  'number',
  'title',
  'branch',
  'from_fork',
  'pull_request',
  'commit_sha',
  'trigger',
  'actor',
  'started_at',
  'finished_at',
  'url',
  'status',
  'reported_at',
]

export async function saveRuns(db: Db, projectId: number, runs: ReportedRun[], example: boolean): Promise<void> {
  await db.raw(
    `
    insert into runs (
      project_id, pipeline_id, key, attempt, superseded, number, title, status, branch, on_default_branch, from_fork,
      pull_request, commit_sha, trigger, actor, queued_at, started_at, finished_at, url, reported_at, example
    )
    select
      :projectId, pipelines.id, reported.key, reported.attempt,
      exists (
        select from runs as later
        where later.project_id = :projectId and later.key = reported.key and later.attempt > reported.attempt
      ),
      reported.number, title, status, branch, "onDefaultBranch", "fromFork", "pullRequest", "commitSha", trigger, actor,
      "queuedAt", "startedAt", "finishedAt", url, "reportedAt", :example
    from jsonb_to_recordset(:runs::jsonb) as reported (
      key text, attempt int, provider text, pipeline text, number bigint, title text, status text, branch text,
      "onDefaultBranch" boolean, "fromFork" boolean, "pullRequest" int, "commitSha" text, trigger text, actor text,
      "queuedAt" timestamptz, "startedAt" timestamptz, "finishedAt" timestamptz, url text, "reportedAt" timestamptz
    )
    join pipelines on pipelines.project_id = :projectId
      and pipelines.provider = reported.provider and pipelines.name = reported.pipeline
    on conflict (project_id, key, attempt) do update set
      queued_at = least(runs.queued_at, excluded.queued_at),
      -- Goes with the branch.
      on_default_branch = case
        when excluded.branch is null then runs.on_default_branch
        when runs.branch is null or ${isNewer('runs')} then excluded.on_default_branch
        else runs.on_default_branch
      end,
      ${newest('runs', told)}
    `,
    { projectId, runs: JSON.stringify(runs), example },
  )
  const again = runs.filter(({ attempt }) => attempt > 1)
  if (again.length > 0) await supersedeEarlier(db, projectId, again)
}

async function supersedeEarlier(db: Db, projectId: number, runs: ReportedRun[]): Promise<void> {
  await db.raw(
    `
    update runs set superseded = true
    from jsonb_to_recordset(:runs::jsonb) as later (key text, attempt int)
    where project_id = :projectId and runs.key = later.key and runs.attempt < later.attempt and not superseded
    `,
    { projectId, runs: JSON.stringify(runs.map(({ key, attempt }) => ({ key, attempt }))) },
  )
}
