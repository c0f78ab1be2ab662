import type { Db } from '@callboard/plugin-api/backend'

/** Removes documents of one type by key. */
export async function removeDocuments(db: Db, type: string, keys: string[]): Promise<void> {
  await db.raw('delete from search.documents where type = ? and key = any(?)', [type, keys])
}
