import type { Db } from '@callboard/plugin-api/backend'
import type { Run } from '../plugin'
import { type CommitRow, commitColumns, commitJoin, withCommit } from './commit'
import { medianOfPipeline } from './median'

interface RunRow extends Omit<Run, 'pipeline' | 'commit'>, CommitRow {
  pipelineId: number
  pipelineName: string
  provider: string
}

/**
 * Reads runs as they are shown.
 * @param page SQL for the rows of `runs` that are wanted, in no order; may follow `with` and end with a limit.
 * @param order of the result, over `page`
 */
export async function selectRuns(
  db: Db,
  { page, order = 'page.queued_at desc, page.id desc' }: { page: string; order?: string },
  bindings: object,
): Promise<Run[]> {
  const { rows } = await db.raw(
    `
    with page as materialized (${page}), median as (
      select pipeline.id as pipeline_id, usual.seconds
      from (select distinct pipeline_id as id from page) as pipeline
      cross join lateral (${medianOfPipeline('pipeline.id')}) as usual
    )
    select
      page.id, number, attempt, pipelines.id as "pipelineId", pipelines.name as "pipelineName", pipelines.provider,
      projects.name as repository, coalesce(title, split_part(commits.message, e'\\n', 1)) as title, page.status,
      page.status = 'succeeded' and attempt > 1 and exists (
        select from runs as earlier
        where earlier.project_id = page.project_id and earlier.key = page.key and earlier.attempt < page.attempt
          and earlier.commit_sha = page.commit_sha and earlier.status = 'failed'
      ) as flaky,
      branch, page.on_default_branch as "isDefaultBranch", pull_request as "pullRequest", ${commitColumns('page')},
      coalesce(trigger, 'other') as trigger, actor, queued_at as "queuedAt", started_at as "startedAt",
      finished_at as "finishedAt", duration, median.seconds as "medianDuration", url
    from page
    join pipelines on pipelines.id = page.pipeline_id
    join projects on projects.id = page.project_id
    ${commitJoin('page')}
    left join median on median.pipeline_id = page.pipeline_id
    order by ${order}
    `,
    bindings as never,
  )
  return rows.map(toRun)
}

function toRun(row: RunRow): Run {
  const { pipelineId, pipelineName, provider, ...run } = withCommit(row)
  return { ...run, pipeline: { id: pipelineId, name: pipelineName, provider } }
}
