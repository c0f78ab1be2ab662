import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedFile } from '../Ingested'

/**
 * Forgets the files that a location no longer leads to, except where an entity of the last good read stands in one; and those of
 * orphans that somebody said again.
 */
export async function deleteUnusedFiles(db: Db, locationId: string | null, files: IngestedFile[]): Promise<void> {
  await db.raw(
    `
    delete from files
    where id in (
        select id from files where location_id = :locationId and url <> all (:urls::text[])
        union all
        select id from files where location_id is null
      )
      and not exists (select from entities where entities.file_id = files.id)
    `,
    { locationId, urls: files.map(({ url }) => url) },
  )
}
