import type { Db } from '@callboard/plugin-api/backend'
import type { Holder } from '../Saved'

/** Of these refs, the ones that another location has, and where it says them. */
export async function findHolders(db: Db, locationId: string, refs: string[]): Promise<Map<string, Holder>> {
  const { rows } = await db.raw(
    `
    select entities.ref, locations.target as location, files.url as file, entities.line
    from entities
    join files on files.id = entities.file_id
    join locations on locations.id = files.location_id
    where entities.ref = any (:refs::text[]) and locations.id <> :locationId
    `,
    { locationId, refs },
  )
  return new Map(rows.map(({ ref, ...holder }: Holder & { ref: string }) => [ref, holder]))
}
