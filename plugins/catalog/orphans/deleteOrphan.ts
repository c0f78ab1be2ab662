import { inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import { announceRemoval } from '../ingest/announceRemoval'
import { deleteLeftFiles } from './deleteLeftFiles'

/** Deletes an orphan. Unlike what is taken out of the catalog, it comes back when a file says it again. */
export function deleteOrphan(
  uid: string,
  services: Pick<RequestServices, 'db' | 'search' | 'events' | 'user'>,
): Promise<void> {
  return inTransaction(services.db, async (db) => {
    const { rows } = await db.raw(
      `
      with deleted as (
        delete from entities where uid = ? and orphaned_at is not null returning ref, file_id
      )
      select ref, file_id as "leftFile", orphaned_from as location from deleted join files on files.id = file_id
      `,
      [uid],
    )
    // Somebody deleted it meanwhile, or a file said it.
    if (!rows[0]) return
    const { ref, location } = rows[0]
    const occasion = { actor: services.user.ref, cause: 'delete' as const }
    await announceRemoval(db, { removed: [{ ref, uid }], kept: [], location, ...occasion }, services)
    await deleteLeftFiles(db, rows)
  })
}
