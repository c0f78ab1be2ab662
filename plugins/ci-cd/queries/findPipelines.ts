import type { Db } from '@callboard/plugin-api/backend'
import type { PipelineState } from '../plugin'
import { projectsOfEntity } from './linkedProjects'
import { medianOfPipeline } from './median'

/** The pipelines of an entity with their last run on the default branch, by name. */
export async function findPipelines(db: Db, entity: string): Promise<PipelineState[]> {
  const { rows } = await db.raw(
    `
    select
      pipelines.id, pipelines.name, pipelines.provider, last.status, last.queued_at as "lastRunAt",
      median.seconds as "medianDuration"
    from (${projectsOfEntity}) as linked
    join pipelines on pipelines.project_id = linked.project_id
    left join lateral (
      select status, queued_at from runs
      where runs.pipeline_id = pipelines.id and on_default_branch and not superseded
      order by queued_at desc, id desc limit 1
    ) as last on true
    left join lateral (${medianOfPipeline('pipelines.id')}) as median on true
    order by pipelines.name, pipelines.id
    `,
    { entity },
  )
  return rows
}
