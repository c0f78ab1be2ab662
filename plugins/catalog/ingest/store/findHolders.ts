import type { Db } from '@callboard/plugin-api/backend'

/** Of these refs, the ones that another location has, with the target of that location. */
export async function findHolders(db: Db, locationId: string | null, refs: string[]): Promise<Map<string, string>> {
  const { rows } = await db.raw(
    `
    select entities.ref, locations.target
    from entities
    join files on files.id = entities.file_id
    join locations on locations.id = files.location_id
    where entities.ref = any (:refs::text[])
      and locations.id is distinct from :locationId::uuid
    `,
    { locationId, refs },
  )
  return new Map(rows.map((row: { ref: string; target: string }) => [row.ref, row.target]))
}
