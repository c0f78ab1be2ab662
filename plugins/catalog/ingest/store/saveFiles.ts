import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedFile } from '../Ingested'
import { inPortions } from './inPortions'

/** Writes the files of a location that are new or read differently. */
export async function saveFiles(db: Db, locationId: string, files: IngestedFile[]): Promise<void> {
  for (const portion of inPortions(files)) await db.raw(statement, { locationId, files: JSON.stringify(portion) })
}

const statement = `
  insert into files as file (location_id, url, etag, hash, text, named_by, failure, failing_since)
  select :locationId::uuid, url, etag, hash, text, "namedBy", failure, case when failure is not null then now() end
  from json_to_recordset(:files::json)
    as incoming (url text, etag text, hash text, text text, "namedBy" text, failure text)
  on conflict (location_id, url) do update
  set etag = excluded.etag, hash = excluded.hash, text = excluded.text, named_by = excluded.named_by, read_at = now(),
    failure = excluded.failure,
    failing_since = case when excluded.failure is not null then coalesce(file.failing_since, now()) end
  where (file.hash, file.etag, file.named_by, file.failure)
    is distinct from (excluded.hash, excluded.etag, excluded.named_by, excluded.failure)
`
