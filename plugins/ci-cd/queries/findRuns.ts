import type { InputOf } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { ciCd, Run } from '../plugin'
import { behindCursor, pageOf, readCursor } from './cursor'
import { projectsOfEntity } from './linkedProjects'
import { selectRuns } from './selectRuns'

type Input = InputOf<typeof ciCd.routes.runs>

/** A page of an entity's runs. Of each of its projects the newest are read off an index, and then the newest of these. */
export async function findRuns(db: Db, input: Input): Promise<{ items: Run[]; next: string | null }> {
  const { entity, branch = null, status, pipeline = null, cursor, limit } = input
  const page = `
    select found.* from (${projectsOfEntity}) as linked
    cross join lateral (
      select * from runs
      where runs.project_id = linked.project_id and not superseded
        and ${pipeline === null ? 'true' : 'pipeline_id = :pipeline'}
        and ${branch === null ? 'true' : 'branch = :branch'}
        and ${status.length === 0 ? 'true' : 'status = any (:status::text[])'}
        and ${behindCursor('runs')}
      order by queued_at desc, id desc limit :limit
    ) as found
    order by queued_at desc, id desc limit :limit
  `
  const bindings = { entity, branch, status, pipeline, ...readCursor(cursor), limit: limit + 1 }
  return pageOf(await selectRuns(db, { page }, bindings), limit)
}
