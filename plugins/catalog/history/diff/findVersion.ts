import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { documentOf } from '../../queries/documentOf'
import type { Side } from './Diff'

/** A version with the whole of what the entity was from then on; null for a removal. */
export interface FoundVersion extends Side {
  document: Entity | null
}

/** A version of an entity by its id; the newest, if absent. */
export async function findVersion(db: Db, ref: string, id: number | undefined): Promise<FoundVersion | undefined> {
  const { rows } = await db.raw<{ rows: FoundVersion[] }>(
    `
    select version.id::int, at, action, actor, cause, commit, location,
      case when action <> 'remove' then coalesce(past.document, ${documentOf('entities')}) end as document,
      (
        select at from versions as later join occasions on occasions.id = later.occasion_id
        where later.ref = version.ref and later.id > version.id order by later.id limit 1
      ) as until
    from (
      select * from versions where ref = :ref and (:id::bigint is null or id = :id) order by id desc limit 1
    ) as version
    join occasions on occasions.id = occasion_id
    left join past_entities as past on past.version_id = version.id
    left join entities on entities.ref = version.ref
    `,
    { ref, id: id ?? null },
  )
  return rows[0]
}
