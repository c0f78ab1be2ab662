import type { Db } from '@callboard/plugin-api/backend'
import type { Orphan } from './Orphan'

/** As many as one page shows; the list of entities has them all. */
const most = 100

/** The orphans that are kept, the latest first, and how many there are. */
export async function findOrphans(db: Db): Promise<{ items: Orphan[]; total: number }> {
  const { rows } = await db.raw(
    `
    select entities.ref, entities.title, entities.uid, orphaned_at as since, url as file,
      orphaned_from as location, count(*) over () as total
    from entities join files on files.id = entities.file_id
    where orphaned_at is not null
    order by orphaned_at desc, entities.ref
    limit :most
    `,
    { most },
  )
  return { items: rows.map(({ total, ...orphan }: Orphan & { total: number }) => orphan), total: rows[0]?.total ?? 0 }
}
