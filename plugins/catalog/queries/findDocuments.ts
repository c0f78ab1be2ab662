import { type Db, preparedTexts } from '@callboard/plugin-api/backend'
import { documentColumns, type StoredDocument } from './entityDocument'

/** What `write` makes of what is stored of the entities with these refs, by ref. Unknown refs are left out. */
export async function findDocuments<Written>(
  db: Db,
  refs: string[],
  write: (stored: StoredDocument) => Written,
  withRelations = true,
): Promise<Map<string, Written>> {
  // One alone is looked up as such: of a list Postgres expects ten, takes a plan made for any list for too dear, and plans each time.
  const condition = refs.length === 1 ? 'entity.ref = :ref' : 'entity.ref = any (:refs::text[])'
  const found = await preparedTexts(
    db,
    `select ${documentColumns(withRelations)} from entities as entity where ${condition}`,
    { refs, ref: refs[0] },
    (stored: StoredDocument) => [stored.ref, write(stored)] as const,
  )
  return new Map(found)
}
