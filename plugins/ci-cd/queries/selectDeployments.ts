import type { Db } from '@callboard/plugin-api/backend'
import type { Deployment } from '../plugin'
import { type CommitRow, commitColumns, commitJoin, withCommit } from './commit'

type Row = Omit<Deployment, 'commit'> & CommitRow

/**
 * Reads deployments as they are shown, the newest first.
 * @param page SQL for the rows of `deployments` that are wanted
 */
export async function selectDeployments(db: Db, page: string, bindings: object): Promise<Deployment[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `
    with page as materialized (${page})
    select
      page.id, environments.name as environment, environments.tier, projects.name as repository,
      coalesce(version, left(page.commit_sha, 7), ref, 'unknown') as version, ref, ${commitColumns('page')}, page.status,
      case
        when before.what = page.what then 'redeployment'
        when exists (
          select from deployments as earlier
          where earlier.environment_id = page.environment_id and earlier.what = page.what
            and earlier.status = 'succeeded' and not earlier.from_fork
            and earlier.finished_at < coalesce(page.finished_at, 'infinity') and earlier.id <> page.id
        ) then 'rollback'
        else 'deployment'
      end as kind,
      actor, page.description, page.queued_at as "queuedAt", page.started_at as "startedAt",
      page.finished_at as "finishedAt", page.duration, run.id as "runId", page.url, log_url as "logUrl"
    from page
    join environments on environments.id = page.environment_id
    join projects on projects.id = page.project_id
    ${commitJoin('page')}
    left join lateral (
      select id from runs where runs.project_id = page.project_id and key = run_key order by attempt desc limit 1
    ) as run on true
    left join lateral (
      select what from deployments as earlier
      where earlier.environment_id = page.environment_id and earlier.status = 'succeeded' and not earlier.from_fork
        and earlier.finished_at < coalesce(page.finished_at, 'infinity') and earlier.id <> page.id
      order by finished_at desc, id desc limit 1
    ) as before on true
    order by page.queued_at desc, page.id desc
    `,
    bindings as never,
  )
  return rows.map(withCommit)
}
