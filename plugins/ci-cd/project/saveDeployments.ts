import type { Db } from '@callboard/plugin-api/backend'
import { newest } from './newest'
import type { ReportedDeployment } from './Report'

const told = [
  'environment_id',
  'version',
  'ref',
  'commit_sha',
  'actor',
  'description',
  'run_key',
  'started_at',
  'finished_at',
  'url',
  'log_url',
  'status',
  'reported_at',
]

/** The environments are there already. */
export async function saveDeployments(
  db: Db,
  projectId: number,
  deployments: ReportedDeployment[],
  example: boolean,
): Promise<void> {
  await db.raw(
    `
    insert into deployments (
      project_id, environment_id, key, version, ref, commit_sha, status, from_fork, actor, description, run_key,
      queued_at, started_at, finished_at, url, log_url, reported_at, example
    )
    select
      :projectId, environments.id, key, version, ref, "commitSha", status, "fromFork", actor, description, "runKey",
      "queuedAt", "startedAt", "finishedAt", url, "logUrl", "reportedAt", :example
    from jsonb_to_recordset(:deployments::jsonb) as reported (
      key text, environment text, version text, ref text, "commitSha" text, status text, "fromFork" boolean, actor text,
      description text, "runKey" text, "queuedAt" timestamptz, "startedAt" timestamptz, "finishedAt" timestamptz,
      url text, "logUrl" text, "reportedAt" timestamptz
    )
    join environments on environments.project_id = :projectId
      and lower(environments.name) = lower(reported.environment)
    on conflict (project_id, key) do update set
      queued_at = least(deployments.queued_at, excluded.queued_at),
      from_fork = deployments.from_fork or excluded.from_fork,
      ${newest('deployments', told)}
    `,
    { projectId, deployments: JSON.stringify(deployments), example },
  )
}
