import { type Db, inTransaction, type SearchService } from '@callboard/plugin-api/backend'
import { documentKey, documentType } from './operationDocument'

/** Forgets APIs that have left the catalog, with what was found of them and definitions that nothing has any more. */
export async function forgetGone(db: Db, search: SearchService): Promise<void> {
  await inTransaction(db, async (db) => {
    const { rows } = await db.raw<{ rows: Array<{ ref: string; hash: string | null; keys: string[] }> }>(`
      with gone as (
        delete from apis
        where not exists (select from catalog.summaries where summaries.ref = apis.ref and summaries.kind = 'API')
        returning ref, hash
      )
      select ref, hash, array(select key from operations where operations.hash = gone.hash) as keys from gone
    `)
    const documents = rows.flatMap(({ ref, keys }) => keys.map((key) => documentKey(ref, key)))
    if (documents.length > 0) await search.remove(db, documentType, documents)
    await dropUnused(
      db,
      rows.flatMap(({ hash }) => hash ?? []),
    )
  })
}

/** Drops those of these definitions that no API has. */
export async function dropUnused(db: Db, hashes: string[]): Promise<void> {
  if (hashes.length === 0) return
  await db.raw(
    `
    delete from definitions
    where hash = any(?) and not exists (select from apis where apis.hash = definitions.hash)
    `,
    [hashes],
  )
}
