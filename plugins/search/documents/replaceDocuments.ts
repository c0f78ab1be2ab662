import type { SearchDocument } from '@callboard/plugin-api'
import { type Db, inTransaction } from '@callboard/plugin-api/backend'
import { saveDocuments } from './saveDocuments'

/** Makes a type hold exactly these documents. */
export async function replaceDocuments(db: Db, type: string, documents: SearchDocument[]): Promise<void> {
  await inTransaction(db, async (db) => {
    const keys = documents.map(({ key }) => key)
    await db.raw('delete from search.documents where type = ? and key <> all(?)', [type, keys])
    await saveDocuments(db, type, documents)
  })
}
