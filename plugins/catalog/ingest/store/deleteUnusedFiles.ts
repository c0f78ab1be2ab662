import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedFile } from '../Ingested'

/** Forgets the files that a location no longer leads to, except where an entity of the last good read stands in one. */
export async function deleteUnusedFiles(db: Db, locationId: string, files: IngestedFile[]): Promise<void> {
  await db.raw(
    `
    delete from files
    where location_id = :locationId and url <> all (:urls::text[])
      and not exists (select from entities where entities.file_id = files.id)
    `,
    { locationId, urls: files.map(({ url }) => url) },
  )
}
