import type { Db } from '@callboard/plugin-api/backend'
import type { Rename } from './likelyRenames'

/**
 * Notes what probably became of entities that went, for their pages to offer the old name to the new one. What came is no longer
 * anything else.
 */
export async function noteRenames(db: Db, renames: Rename[], created: string[]): Promise<void> {
  if (created.length > 0) await db.raw('delete from renames where ref = any (?)', [created])
  if (renames.length === 0) return
  await db.raw(
    `
    insert into renames (ref, renamed_to)
    select ref, "renamedTo" from json_to_recordset(:renames::json) as renames (ref text, "renamedTo" text)
    on conflict (ref) do update set renamed_to = excluded.renamed_to, at = excluded.at
    `,
    { renames: JSON.stringify(renames) },
  )
}
