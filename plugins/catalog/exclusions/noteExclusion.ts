import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'

/** Says at once, among the problems of a location, what it leaves out; whoever restores it finds the location by that. */
export async function noteExclusion(db: Db, locationId: string, problem: Problem): Promise<void> {
  await db.raw(
    `
    insert into problems (location_id, position, ref, level, code, file, problem)
    select :locationId::uuid, coalesce(max(position), -1) + 1, :ref, :level, :code, :file, :problem::jsonb
    from problems where location_id = :locationId
    `,
    { ...problem, locationId, ref: problem.ref ?? null, problem: JSON.stringify(problem) },
  )
}
