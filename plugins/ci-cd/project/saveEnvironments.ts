import type { Db } from '@callboard/plugin-api/backend'
import { tierPositions } from '../translate/tiers'
import type { ReportedDeployment } from './Report'

/** An environment keeps its tier when a later report knows less of it, or comes from a fork. */
export async function saveEnvironments(db: Db, projectId: number, deployments: ReportedDeployment[]): Promise<void> {
  const environments = deployments.map(({ environment, tier, fromFork }) => {
    const believed = fromFork ? 'other' : tier
    return { name: environment, tier: believed, position: tierPositions[believed] }
  })
  await db.raw(
    `
    insert into environments (project_id, name, tier, position)
    select distinct on (lower(name)) :projectId::bigint, name, tier, position
    from jsonb_to_recordset(:environments::jsonb) as reported (name text, tier text, position int)
    where not exists (
      select from environments
      where project_id = :projectId and lower(environments.name) = lower(reported.name)
        and reported.tier in (environments.tier, 'other')
    )
    order by lower(name), reported.position
    on conflict (project_id, lower(name)) do update set tier = excluded.tier, position = excluded.position
    `,
    { projectId, environments: JSON.stringify(environments) },
  )
}
