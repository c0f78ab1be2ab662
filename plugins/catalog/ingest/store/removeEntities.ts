import type { Db } from '@callboard/plugin-api/backend'
import type { Removed } from '../Saved'

/** Removes entities. Those that two locations write meet in the order of their refs. */
export async function removeEntities(db: Db, refs: string[]): Promise<Removed[]> {
  if (refs.length === 0) return []
  const { rows } = await db.raw(
    `
    with gone as (
      select ref from entities where ref = any (:refs::text[]) order by ref collate "C" for update
    )
    delete from entities using gone where entities.ref = gone.ref
    returning entities.ref, entities.uid
    `,
    { refs },
  )
  return rows
}
