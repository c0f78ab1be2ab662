import { unavailable } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Bindings } from './bindings'

const longest = 15_000
/** Postgres's `query_canceled`. */
const canceled = '57014'

/**
 * Rows of a statement that its caller composed: nobody knows how costly it is before it runs, and a few that never end would
 * take every connection of the portal.
 *
 * @throws PortalError 503 when it takes too long; the database has stopped then too.
 */
export async function selectWithinTime<Row>(
  db: Db,
  sql: string,
  { values }: Pick<Bindings, 'values'>,
  milliseconds = longest,
): Promise<Row[]> {
  try {
    return await db.transaction(async (db) => {
      await db.raw(`set local statement_timeout = ${Number(milliseconds)}`)
      const { rows } = await db.raw(sql, values as Record<string, string>)
      return rows
    })
  } catch (cause) {
    if ((cause as { code?: string }).code !== canceled) throw cause
    throw unavailable(
      `This query took longer than ${milliseconds / 1000} seconds and was ended. Narrow it, by kind for one, or ask for fewer fields.`,
      { cause },
    )
  }
}
