import type { Db } from '@callboard/plugin-api/backend'
import { documentId } from './documentId'

/** Removes documents of one type by key. */
export async function removeDocuments(db: Db, type: string, keys: string[]): Promise<void> {
  await db.raw(
    `delete from search.documents
     where ${documentId('type', 'key')} = any (select ${documentId(':type::text', 'removed')} from unnest(:keys::text[]) as removed)`,
    { type, keys },
  )
}
