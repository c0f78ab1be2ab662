import type { Problem } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { StoredProblem } from '../shapes/StoredProblem'

type Filter = { ref: string } | { locationId: string | null; file: string }

/** What is wrong with an entity, whichever location says so, or with a file. */
export async function findProblems(db: Db, filter: Filter): Promise<StoredProblem[]> {
  const condition = 'ref' in filter ? 'ref = :ref' : 'location_id = :locationId and file = :file'
  const rows = await prepared<{ problem: Problem; since: string }>(
    db,
    `select problem, since from problems where ${condition} order by location_id, position`,
    { ...filter },
  )
  return rows.map(({ problem, since }) => ({ ...problem, since }))
}
