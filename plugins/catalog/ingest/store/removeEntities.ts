import type { Db } from '@callboard/plugin-api/backend'
import { deleteLeftFiles, type Left } from '../../orphans/deleteLeftFiles'
import type { Removed } from '../Saved'

/** Removes entities, and what was kept for orphans among them. Those that two locations write meet in the order of their refs. */
export async function removeEntities(db: Db, refs: string[]): Promise<Removed[]> {
  if (refs.length === 0) return []
  const { rows } = await db.raw<{ rows: Array<Removed & Left> }>(
    `
    with gone as (
      select ref from entities where ref = any (:refs::text[]) order by ref collate "C" for update
    )
    delete from entities using gone where entities.ref = gone.ref
    returning entities.ref, entities.uid,
      case when entities.orphaned_at is not null then entities.file_id end as "leftFile"
    `,
    { refs },
  )
  await deleteLeftFiles(db, rows)
  return rows.map(({ ref, uid }) => ({ ref, uid }))
}
