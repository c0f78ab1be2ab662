import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'

type Filter = { ref: string } | { locationId: string | null; file: string }

/** What is wrong with an entity, whichever location says so, or with a file. */
export async function findProblems(db: Db, filter: Filter): Promise<Problem[]> {
  const { rows } = await db.raw(
    `
    select problem from problems
    where ref = :ref or (location_id = :locationId and file = :file)
    order by location_id, position
    `,
    { ref: null, locationId: null, file: null, ...filter },
  )
  return rows.map(({ problem }: { problem: Problem }) => problem)
}
