import { type Db, prepared } from '@callboard/plugin-api/backend'
import { documentColumns, type StoredDocument } from './entityDocument'

/** What is stored of the entities with these refs, by ref. Unknown refs are left out. */
export async function findDocuments(
  db: Db,
  refs: string[],
  withRelations = true,
): Promise<Map<string, StoredDocument>> {
  const rows = await prepared<StoredDocument>(
    db,
    `select ${documentColumns(withRelations)} from entities as entity where entity.ref = any (:refs::text[])`,
    { refs },
  )
  return new Map(rows.map((row) => [row.ref, row]))
}
