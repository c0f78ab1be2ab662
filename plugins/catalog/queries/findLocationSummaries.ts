import type { Db } from '@callboard/plugin-api/backend'
import type { EntitySummary } from '../plugin'
import { summaryColumns, summaryJoins } from './summary'

/** Summaries of the first that came from a location. */
export async function findLocationSummaries(db: Db, locationId: string, limit: number): Promise<EntitySummary[]> {
  const { rows } = await db.raw(
    `
    select ${summaryColumns}
    from entities as entity
    join files on files.id = entity.file_id ${summaryJoins}
    where files.location_id = :locationId
    order by lower(entity.kind), entity.label, entity.ref
    limit :limit
    `,
    { locationId, limit },
  )
  return rows
}
