import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'

/** An entity that is no more, and where it stands. */
interface Deleted extends Pick<Problem, 'file' | 'line'> {
  ref: string
  locationId: string
  /** Target of the location. */
  location: string
}

/** Undefined for one that somebody else deleted meanwhile. */
export async function deleteEntity(db: Db, uid: string): Promise<Deleted | undefined> {
  const { rows } = await db.raw(
    `
    with deleted as (
      delete from entities where uid = ? returning ref, line, file_id
    )
    select ref, line, files.url as file, locations.id as "locationId", locations.target as location
    from deleted join files on files.id = file_id join locations on locations.id = files.location_id
    `,
    [uid],
  )
  return rows[0]
}
