import type { Db } from '@callboard/plugin-api/backend'
import { z } from 'zod'

/** Removes an entity, and has its location read soon, which will say that it left it out. Undefined for an unknown uid. */
export async function deleteEntity(db: Db, uid: string): Promise<{ ref: string; location: string } | undefined> {
  if (!z.guid().safeParse(uid).success) return undefined
  const { rows } = await db.raw(
    `
    with deleted as (
      delete from entities where uid = ? returning ref, file_id
    )
    update locations set hash = null, next_read_at = now()
    from deleted join files on files.id = deleted.file_id
    where locations.id = files.location_id
    returning deleted.ref, locations.target as location
    `,
    [uid],
  )
  return rows[0]
}
