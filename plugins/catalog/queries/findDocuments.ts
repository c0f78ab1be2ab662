import { type Db, prepared } from '@callboard/plugin-api/backend'
import { documentColumns, type StoredDocument } from './entityDocument'

/** What is stored of the entities with these refs, by ref. Unknown refs are left out. */
export async function findDocuments(
  db: Db,
  refs: string[],
  withRelations = true,
): Promise<Map<string, StoredDocument>> {
  // One alone is looked up as such: of a list Postgres expects ten, takes a plan made for any list for too dear, and plans each time.
  const condition = refs.length === 1 ? 'entity.ref = :ref' : 'entity.ref = any (:refs::text[])'
  const rows = await prepared<StoredDocument>(
    db,
    `select ${documentColumns(withRelations)} from entities as entity where ${condition}`,
    { refs, ref: refs[0] },
    { asText: true },
  )
  return new Map(rows.map((row) => [row.ref, row]))
}
