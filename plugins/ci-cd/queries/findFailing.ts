import type { Db } from '@callboard/plugin-api/backend'
import type { Failing } from '../plugin'
import { isOwned, linkedEntities, linkedProjects } from './linkedProjects'
import { selectRuns } from './selectRuns'

interface Row extends Omit<Failing, 'run'> {
  runId: number
}

/**
 * Entities whose last finished run of a pipeline on the default branch failed, those that have waited longest first. A pipeline
 * that has not run for thirty days is taken for abandoned.
 * @param owners refs of whom the entities belong to; everyone, if undefined
 */
export async function findFailing(db: Db, owners: string[] | undefined): Promise<Failing[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(statementFor(owners !== undefined), { owners: owners ?? [] })
  const page = 'select * from runs where id = any (:ids::bigint[])'
  const runs = await selectRuns(db, { page }, { ids: rows.map(({ runId }) => runId) })
  const byId = new Map(runs.map((run) => [run.id, run]))
  return rows.flatMap(({ runId, ...failing }) => {
    const run = byId.get(runId)
    return run ? [{ ...failing, run }] : []
  })
}

const statementFor = (ownedOnly: boolean) => `
  with red as materialized (
    select pipelines.project_id, last.id, since.finished_at as since, since.failures
    from pipelines
    cross join lateral (
      select id, status, queued_at from runs
      where pipeline_id = pipelines.id and on_default_branch and not superseded
        and status in ('failed', 'succeeded')
      order by queued_at desc, id desc limit 1
    ) as last
    cross join lateral (
      select min(finished_at) as finished_at, count(*) as failures from runs
      where pipeline_id = pipelines.id and on_default_branch and not superseded and status = 'failed'
        and queued_at > coalesce((
          select max(queued_at) from runs
          where pipeline_id = pipelines.id and on_default_branch and not superseded and status = 'succeeded'
        ), '-infinity')
    ) as since
    where last.status = 'failed' and last.queued_at > now() - interval '30 days'
  )
  select
    summaries.ref, coalesce(summaries.title, summaries.name) as title, summaries.kind, summaries.owner,
    red.id as "runId", red.since, red.failures
  from red
  join (${ownedOnly ? linkedProjects(isOwned) : linkedEntities()}) as linked
    on linked.project_id = red.project_id
  join catalog.summaries on summaries.ref = linked.ref
  order by red.since, summaries.ref
`
