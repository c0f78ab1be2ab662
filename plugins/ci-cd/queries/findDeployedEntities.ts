import type { Db } from '@callboard/plugin-api/backend'
import type { RecentDeployment } from '../plugin'
import { linkedEntities } from './linkedProjects'

type Entities = RecentDeployment['entities']

/** Which entities each of these deployments was of, by title. */
export async function findDeployedEntities(db: Db, ids: number[]): Promise<Map<number, Entities>> {
  const { rows } = await db.raw<{ rows: Array<{ id: number; entities: Entities }> }>(
    `
    with wanted as materialized (select id, project_id from deployments where id = any (:ids::bigint[]))
    select
      wanted.id,
      jsonb_agg(jsonb_build_object('ref', summaries.ref, 'title', coalesce(summaries.title, summaries.name))
        order by coalesce(summaries.title, summaries.name), summaries.ref) as entities
    from wanted
    join (${linkedEntities((id) => `${id} in (select project_id from wanted)`)}) as linked on linked.project_id = wanted.project_id
    join catalog.summaries on summaries.ref = linked.ref
    group by wanted.id
    `,
    { ids },
  )
  return new Map(rows.map(({ id, entities }) => [id, entities]))
}
