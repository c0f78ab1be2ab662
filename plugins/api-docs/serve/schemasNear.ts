import type { Db } from '@callboard/plugin-api/backend'
import type { NamedSchema } from '../plugin'

/** As many as one unfolds before one has to wait. */
const mostSchemas = 30

/** The schemas that are named, and those that these name, nearest first: what a reader unfolds next is there already. */
export async function schemasNear(db: Db, hash: string, refs: string[]): Promise<NamedSchema[]> {
  const { rows } = await db.raw<{ rows: NamedSchema[] }>(
    `
    with recursive near as (
      select key, refs, 0 as distance from schemas where hash = :hash and key = any(:refs)
      union
      select schemas.key, schemas.refs, distance + 1
      from near join schemas on schemas.hash = :hash and schemas.key = any(near.refs)
      where distance < 2
    ), nearest as (
      select key, min(distance) as distance from near group by key order by distance limit ${mostSchemas}
    )
    select key, name, details as schema
    from schemas join nearest using (key)
    where hash = :hash
    order by distance, position
    `,
    { hash, refs },
  )
  return rows
}
