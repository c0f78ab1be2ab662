import type { Db } from '@callboard/plugin-api/backend'
import type { Occasion, Saved } from '../Saved'

interface Change extends Occasion, Pick<Saved, 'created' | 'updated' | 'removed'> {
  /** Target of the location. */
  location: string
}

/** Adds a version to the history of every entity that changed or went away. */
export async function recordVersions(
  db: Db,
  { created, updated, removed, location, actor, cause }: Change,
): Promise<void> {
  await db.raw(
    `
    insert into versions (ref, uid, hash, document, actor, cause, location)
    select ref, uid, hash, document, :actor::text, :cause::text, :location::text
    from entities where ref = any (:changed::text[])
    union all
    select ref, uid, null, null, :actor::text, :cause::text, :location::text
    from json_to_recordset(:removed::json) as removed (ref text, uid uuid)
    `,
    { changed: [...created, ...updated], removed: JSON.stringify(removed), actor, cause, location },
  )
}
