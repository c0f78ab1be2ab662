import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'

/** Where an entity stands. */
interface Place {
  locationId: string
  file: string
  text: string
  line: number
}

/** @throws PortalError 404 if there is no such entity. */
export async function findPlace(db: Db, ref: string): Promise<Place> {
  const { rows } = await db.raw(
    `
    select files.location_id as "locationId", files.url as file, files.text, entities.line
    from entities join files on files.id = entities.file_id
    where entities.ref = :ref
    `,
    { ref },
  )
  if (!rows[0]) throw notFound('entity', ref)
  return rows[0]
}
