import type { Db } from '@callboard/plugin-api/backend'
import type { Run } from '../plugin'
import { projectsOfEntity } from './linkedProjects'
import { selectRuns } from './selectRuns'

const length = 30

/** The last runs on the default branch, the oldest first. */
export function findStrip(
  db: Db,
  { entity, pipeline = null }: { entity: string; pipeline?: number | undefined | null },
) {
  const page = `
    select found.* from (${projectsOfEntity}) as linked
    cross join lateral (
      select * from runs
      where runs.project_id = linked.project_id and on_default_branch and not superseded
        and ${pipeline === null ? 'true' : 'pipeline_id = :pipeline'}
      order by queued_at desc, id desc limit ${length}
    ) as found
    order by queued_at desc, id desc limit ${length}
  `
  return selectRuns(db, { page, order: 'page.queued_at, page.id' }, { entity, pipeline }) satisfies Promise<Run[]>
}
