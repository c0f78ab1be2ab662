import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'

/** Where an entity stands. */
interface Place {
  /** Null for an orphan, as is what follows for any other. */
  locationId: string | null
  orphan: { since: string; location: string } | null
  file: string
  text: string
  line: number
}

/** @throws PortalError 404 if there is no such entity. */
export async function findPlace(db: Db, ref: string): Promise<Place> {
  const { rows } = await db.raw(
    `
    select files.location_id as "locationId", files.url as file, files.text, entities.line,
      orphaned_at as since, orphaned_from as location
    from entities join files on files.id = entities.file_id
    where entities.ref = :ref
    `,
    { ref },
  )
  if (!rows[0]) throw notFound('entity', ref)
  const { since, location, ...place } = rows[0]
  return { ...place, orphan: since && { since, location } }
}
