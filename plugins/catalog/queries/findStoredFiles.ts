import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedFile } from '../ingest/Ingested'

/** The files of a location as last read. */
export async function findStoredFiles(db: Db, locationId: string): Promise<IngestedFile[]> {
  const { rows } = await db.raw('select url, etag, hash, text from files where location_id = ? order by url', [
    locationId,
  ])
  return rows.map(({ etag, ...file }: { etag: string | null }) => ({ ...file, etag: etag ?? undefined }))
}
