import type { Db } from '@callboard/plugin-api/backend'

/** The former names of these entities, as refs, by ref. Those that are entities themselves are left out. */
export async function findFormerNames(db: Db, refs: string[]): Promise<Map<string, string[]>> {
  if (refs.length === 0) return new Map()
  const { rows } = await db.raw(
    'select ref, array_agg(alias order by alias) as aliases from names where ref = any (:refs::text[]) group by ref',
    { refs },
  )
  return new Map(rows.map(({ ref, aliases }: { ref: string; aliases: string[] }) => [ref, aliases]))
}
