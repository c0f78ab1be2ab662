import type { Db } from '@callboard/plugin-api/backend'
import { partPattern } from '../queries/textPatterns'

/** Refs of the entities that have a text in a former name; at most 100. */
export async function findFormerlyCalled(db: Db, text: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { ref: string }[] }>(
    `select distinct ref from names where split_part(alias, '/', 2) like :pattern order by ref limit 100`,
    { pattern: partPattern(text) },
  )
  return rows.map(({ ref }) => ref)
}
