import type { Db } from '@callboard/plugin-api/backend'

/** Those of the refs that are former names, whether or not there is an entity of that name. */
export async function findAliases(db: Db, refs: string[]): Promise<string[]> {
  if (refs.length === 0) return []
  const { rows } = await db.raw('select alias from aliases where alias = any (:refs::text[])', { refs })
  return rows.map(({ alias }: { alias: string }) => alias)
}
