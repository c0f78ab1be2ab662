import type { Entity } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { copyNote } from '../orphans/copyOf'
import { documentOf } from '../queries/documentOf'

/** What is stored of an entity, and of where it comes from. */
export interface Ground {
  ref: string
  uid: string
  hash: string
  document: Entity
  file: string
  text: string
  line: number
  updatedAt: string
  isOrphan: boolean
  /** Whether the text is no file's: what the catalog knew of an entity that was brought back. */
  isCopy: boolean
  /** Null for an orphan, as is its type and target. */
  locationId: string | null
  locationType: 'url' | 'file' | null
  target: string | null
}

/** Only files that no location reads are looked into. */
export const isCopy = '(files.location_id is null and starts_with(files.text, :copyNote))'

/** @throws PortalError 404 if there is no such entity. */
export async function findGround(db: Db, ref: string): Promise<Ground> {
  const { rows } = await db.raw<{ rows: Ground[] }>(
    `
    select entities.ref, uid, entities.hash, ${documentOf('entities')} as document, files.url as file, text, line, updated_at as "updatedAt",
      orphaned_at is not null as "isOrphan", ${isCopy} as "isCopy",
      locations.id as "locationId", locations.type as "locationType", locations.target
    from entities
    join files on files.id = entities.file_id
    left join locations on locations.id = files.location_id
    where entities.ref = :ref
    `,
    { ref, copyNote },
  )
  if (!rows[0]) throw notFound('entity', ref)
  return rows[0]
}

/** Files of a location as last read, by URL. */
export async function findTexts(db: Db, locationId: string | null, urls: string[]): Promise<Map<string, string>> {
  const { rows } = await db.raw(
    'select url, text from files where location_id = :locationId::uuid and url = any (:urls::text[])',
    { locationId, urls },
  )
  return new Map(rows.map(({ url, text }: { url: string; text: string }) => [url, text]))
}
