import type { Db } from '@callboard/plugin-api/backend'
import { projectsOfEntity } from './linkedProjects'

/** Branches among the last thousand runs of each project of an entity, the most recent first. */
export async function findBranches(db: Db, entity: string): Promise<string[]> {
  const { rows } = await db.raw(
    `
    select branch
    from (${projectsOfEntity}) as linked
    cross join lateral (
      select branch, queued_at from runs
      where runs.project_id = linked.project_id and not superseded
      order by queued_at desc, id desc limit 1000
    ) as recent
    where branch is not null
    group by branch order by max(queued_at) desc, branch limit 100
    `,
    { entity },
  )
  return rows.map(({ branch }: { branch: string }) => branch)
}
