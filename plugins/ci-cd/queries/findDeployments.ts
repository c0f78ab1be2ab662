import type { InputOf } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { ciCd, Deployment } from '../plugin'
import { behindCursor, pageOf, readCursor } from './cursor'
import { projectsOfEntity } from './linkedProjects'
import { selectDeployments } from './selectDeployments'

type Input = InputOf<typeof ciCd.routes.deployments>

/** A page of an entity's deployments. */
export async function findDeployments(db: Db, input: Input): Promise<{ items: Deployment[]; next: string | null }> {
  const { entity, environment = null, status, cursor, limit } = input
  const page = `
    select found.* from (${projectsOfEntity}) as linked
    join environments on environments.project_id = linked.project_id
      and ${environment === null ? 'true' : 'lower(environments.name) = lower(:environment)'}
    cross join lateral (
      select * from deployments
      where environment_id = environments.id
        and ${status.length === 0 ? 'true' : 'status = any (:status::text[])'}
        and ${behindCursor('deployments')}
      order by queued_at desc, id desc limit :limit
    ) as found
    order by queued_at desc, id desc limit :limit
  `
  const bindings = { entity, environment, status, ...readCursor(cursor), limit: limit + 1 }
  return pageOf(await selectDeployments(db, page, bindings), limit)
}
