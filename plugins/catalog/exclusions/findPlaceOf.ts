import type { Db } from '@callboard/plugin-api/backend'
import { z } from 'zod'

/** Which entity has this uid, and the location that it came from, null for an orphan. Undefined for an unknown uid. */
export async function findPlaceOf(
  db: Db,
  uid: string,
): Promise<{ ref: string; locationId: string | null } | undefined> {
  if (!z.guid().safeParse(uid).success) return undefined
  const { rows } = await db.raw(
    `
    select entities.ref, files.location_id as "locationId"
    from entities join files on files.id = entities.file_id
    where entities.uid = ?
    `,
    [uid],
  )
  return rows[0]
}
