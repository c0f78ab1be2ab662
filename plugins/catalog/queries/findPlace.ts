import { notFound } from '@callboard/plugin-api'
import { type Db, prepared } from '@callboard/plugin-api/backend'

/** Where an entity stands. */
interface Place {
  /** Null for an orphan, as is what follows for any other. */
  locationId: string | null
  orphan: { since: string; location: string } | null
  file: string
  line: number
}

/** @throws PortalError 404 if there is no such entity. */
export async function findPlace(db: Db, ref: string): Promise<Place> {
  const [row] = await prepared<Omit<Place, 'orphan'> & { since: string | null; orphanedFrom: string }>(
    db,
    `
    select files.location_id as "locationId", files.url as file, entities.line,
      orphaned_at as since, orphaned_from as "orphanedFrom"
    from entities join files on files.id = entities.file_id
    where entities.ref = :ref
    `,
    { ref },
  )
  if (!row) throw notFound('entity', ref)
  const { since, orphanedFrom, ...place } = row
  return { ...place, orphan: since === null ? null : { since, location: orphanedFrom } }
}
