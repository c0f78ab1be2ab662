import type { Db } from '@callboard/plugin-api/backend'

/** Those of the refs that are orphans. */
export async function findOrphansAmong(db: Db, refs: string[]): Promise<string[]> {
  if (refs.length === 0) return []
  const { rows } = await db.raw(
    'select ref from entities where ref = any (:refs::text[]) and orphaned_at is not null',
    { refs },
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}
