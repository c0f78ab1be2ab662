import type { Db } from '@callboard/plugin-api/backend'
import type { EntityStatus } from '../plugin'
import { linkedProjects } from './linkedProjects'

type Run = NonNullable<EntityStatus['run']>
type Production = NonNullable<EntityStatus['production']>

type Row = { ref: string } & { [Key in keyof Run as `run_${Key}`]: Run[Key] | null } & {
  [Key in keyof Production as `production_${Key}`]: Production[Key] | null
}

/** Of each entity the last run of a pipeline on the default branch, a failed one before any other, and what is in production. */
export async function findStatuses(db: Db, refs: string[]): Promise<EntityStatus[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `
    with linked as materialized (${linkedProjects((ref) => `${ref} = any (:refs::text[])`)}), last_run as (
      select distinct on (linked.ref) linked.ref, run.*, pipelines.name as pipeline
      from linked
      join pipelines on pipelines.project_id = linked.project_id
      cross join lateral (
        select id, status, title, queued_at, finished_at, url, runs.project_id, commit_sha from runs
        where pipeline_id = pipelines.id and on_default_branch and not superseded and status <> 'skipped'
        order by queued_at desc, id desc limit 1
      ) as run
      where queued_at > now() - interval '30 days'
      order by linked.ref, status = 'failed' desc, queued_at desc
    ), production as (
      select distinct on (linked.ref)
        linked.ref, environments.name as environment, finished_at, version,
        exists (
          select from deployments
          where environment_id = environments.id and status = 'failed' and not from_fork and queued_at > live.queued_at
        ) as failed_since
      from linked
      join environments on environments.project_id = linked.project_id and tier = 'production'
      cross join lateral (
        select queued_at, finished_at, coalesce(version, left(commit_sha, 7), deployments.ref, 'unknown') as version
        from deployments
        where environment_id = environments.id and status = 'succeeded' and not from_fork
        order by finished_at desc, id desc limit 1
      ) as live
      order by linked.ref, finished_at desc
    )
    select
      ref, last_run.id as run_id, last_run.status as run_status,
      coalesce(title, split_part(message, e'\\n', 1)) as run_title, last_run.queued_at as "run_queuedAt",
      last_run.finished_at as "run_finishedAt", url as run_url, pipeline as run_pipeline,
      version as production_version, environment as production_environment,
      production.finished_at as "production_finishedAt", failed_since as "production_failedSince"
    from last_run
    full join production using (ref)
    left join commits on commits.project_id = last_run.project_id and sha = commit_sha
    order by ref
    `,
    { refs },
  )
  return rows.map(toStatus)
}

function toStatus({ ref, ...row }: Row): EntityStatus {
  const partOf = (prefix: string) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
      ),
    )
  return {
    ref,
    run: row.run_id === null ? null : (partOf('run_') as Run),
    production: row.production_version === null ? null : (partOf('production_') as Production),
  }
}
