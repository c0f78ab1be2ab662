import type { Db } from '@callboard/plugin-api/backend'
import type { Side } from '../diff/Diff'
import { findVersion } from '../diff/findVersion'

/** The version of an entity that was the newest at a time; undefined before the first. */
export async function findVersionAt(db: Db, ref: string, at: string): Promise<Side | undefined> {
  const { rows } = await db.raw(
    `
    select versions.id::int
    from versions join occasions on occasions.id = occasion_id
    where ref = :ref and at <= :at
    order by versions.id desc limit 1
    `,
    { ref, at },
  )
  if (!rows[0]) return undefined
  const found = await findVersion(db, ref, rows[0].id)
  if (!found) return undefined
  const { document: _, ...side } = found
  return side
}
