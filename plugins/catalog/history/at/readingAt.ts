import { unavailable } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'

const longest = 15_000
/** Postgres's `query_canceled`. */
const canceled = '57014'

/**
 * Has statements read the catalog as it was at a time: the tables that they name are found in `catalog_past` first, whose views
 * have the same names and read at `catalog.at`. Of the present, if there is no time.
 *
 * @throws PortalError 503 when it takes too long: what has changed since then is read without most indexes.
 */
export async function readingAt<Result>(
  db: Db,
  at: string | undefined,
  read: (db: Db) => Promise<Result>,
): Promise<Result> {
  if (at === undefined) return read(db)
  try {
    return await db.transaction(async (db) => {
      await db.raw('set local search_path to catalog_past, catalog, public')
      await db.raw(`set local statement_timeout = ${longest}`)
      await db.raw(`select set_config('catalog.at', ?, true)`, [at])
      return read(db)
    })
  } catch (cause) {
    if ((cause as { code?: string }).code !== canceled) throw cause
    throw unavailable(`Looking at ${at} took longer than ${longest / 1000} seconds and was ended. Narrow it.`, {
      cause,
    })
  }
}
