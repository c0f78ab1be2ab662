import type { InputOf } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { ciCd, RecentDeployment } from '../plugin'
import { behindCursor, pageOf, readCursor } from './cursor'
import { findDeployedEntities } from './findDeployedEntities'
import { isOwned, linkedEntities, linkedProjects } from './linkedProjects'
import { selectDeployments } from './selectDeployments'

type Input = InputOf<typeof ciCd.routes.recentDeployments>

/**
 * A page of the deployments of all entities. `any` instead of `in`, for which Postgres sorts every deployment that there is.
 * @param me refs of the caller and of their groups
 */
export async function findRecentDeployments(
  db: Db,
  { tier, status, owner, cursor, limit }: Input,
  me: string[],
): Promise<{ items: RecentDeployment[]; next: string | null }> {
  const owners = owner.flatMap((value) => (value === 'me' ? me : [value.toLowerCase()]))
  const page = `
    with linked as materialized (${owners.length > 0 ? linkedProjects(isOwned) : linkedEntities()})
    select deployments.* from deployments
    join environments on environments.id = environment_id
    where deployments.project_id = any (array(select project_id from linked))
      and not from_fork
      and ${tier === undefined ? 'true' : 'environments.tier = :tier'}
      and ${status.length === 0 ? 'true' : 'status = any (:status::text[])'}
      and ${behindCursor('deployments')}
    order by deployments.queued_at desc, deployments.id desc limit :limit
  `
  const bindings = { tier: tier ?? null, status, owners, ...readCursor(cursor), limit: limit + 1 }
  const { items, next } = pageOf(await selectDeployments(db, page, bindings), limit)
  const entities = await findDeployedEntities(
    db,
    items.map(({ id }) => id),
  )
  return { items: items.map((item) => ({ ...item, entities: entities.get(item.id) ?? [] })), next }
}
