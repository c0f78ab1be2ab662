import type { Db } from '@callboard/plugin-api/backend'
import type { Tier } from '../plugin'
import { projectsOfEntity } from './linkedProjects'

export interface Place {
  name: string
  tier: Tier
  currentId: number | null
  attemptId: number | null
  previousId: number | null
}

/**
 * The environments of an entity from left to right, with the ids of the deployments that matter there. Environments of one
 * name are one, though several projects of the entity deploy to it. What a fork deployed does not count.
 */
export async function findPlaces(db: Db, entity: string): Promise<Place[]> {
  const { rows } = await db.raw(
    `
    with place as (
      select lower(environments.name) as label, environments.*
      from (${projectsOfEntity}) as linked
      join environments on environments.project_id = linked.project_id
    ), current as (
      select distinct on (label) label, environment_id, found.id, what, queued_at, finished_at
      from place cross join lateral (
        select * from deployments
        where environment_id = place.id and status = 'succeeded' and not from_fork
        order by finished_at desc, id desc limit 1
      ) as found
      order by label, finished_at desc
    ), latest as (
      select distinct on (label) label, found.id, status, queued_at
      from place cross join lateral (
        select * from deployments
        where environment_id = place.id and not from_fork and status <> 'skipped'
        order by queued_at desc, id desc limit 1
      ) as found
      order by label, queued_at desc
    ), named as (
      select distinct on (label) label, name, tier, position from place order by label, position, id
    )
    select
      name, tier, current.id as "currentId", previous.id as "previousId",
      case
        when latest.status <> 'succeeded' and (current.id is null or latest.queued_at > current.queued_at) then latest.id
      end as "attemptId"
    from named
    left join current using (label)
    left join latest using (label)
    left join lateral (
      select id from deployments
      where environment_id = current.environment_id and status = 'succeeded' and not from_fork
        and finished_at <= current.finished_at and what <> current.what
      order by finished_at desc, id desc limit 1
    ) as previous on true
    where current.id is not null or latest.id is not null
    order by position, name
    `,
    { entity },
  )
  return rows
}
