import type { Db } from '@callboard/plugin-api/backend'

/** Longer chains of renamings are cut before somebody builds one, and circles end here. */
const longest = 10

/** Of these refs, those that are former names, each with the ref of the entity that it is now. */
export async function resolveNames(db: Db, refs: string[]): Promise<Map<string, string>> {
  if (refs.length === 0) return new Map()
  const { rows } = await db.raw(
    `
    with recursive walk (alias, ref, depth) as (
      select alias, ref, 1 from names where alias = any (:refs::text[])
      union all
      select walk.alias, names.ref, depth + 1 from walk join names on names.alias = walk.ref where depth < :longest
    )
    select walk.alias, walk.ref from walk join entities on entities.ref = walk.ref
    `,
    { refs, longest },
  )
  return new Map(rows.map(({ alias, ref }: { alias: string; ref: string }) => [alias, ref]))
}
