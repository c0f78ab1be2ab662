import type { RequestServices } from '@callboard/plugin-api/backend'
import { publishChanges } from '../ingest/publishChanges'
import { deleteUnusedFiles } from '../ingest/store/deleteUnusedFiles'
import { recordVersions } from '../ingest/store/recordVersions'

/** Deletes an orphan. Unlike what is taken out of the catalog, it comes back when a file says it again. */
export function deleteOrphan(
  uid: string,
  { db, search, events, user }: Pick<RequestServices, 'db' | 'search' | 'events' | 'user'>,
): Promise<void> {
  return db.transaction(async (db) => {
    const { rows } = await db.raw(
      `
      with deleted as (
        delete from entities where uid = ? and orphaned_at is not null returning ref, file_id
      )
      select ref, orphaned_from as location from deleted join files on files.id = file_id
      `,
      [uid],
    )
    // Somebody deleted it meanwhile, or a file said it.
    if (!rows[0]) return
    const { ref, location } = rows[0]
    const change = { created: [], updated: [], removed: [{ ref, uid }], actor: user.ref, cause: 'delete' as const }
    await recordVersions(db, { ...change, location })
    await search.remove(db, 'catalog.entity', [ref])
    await publishChanges(db, events, [ref])
    await deleteUnusedFiles(db, null, [])
  })
}
