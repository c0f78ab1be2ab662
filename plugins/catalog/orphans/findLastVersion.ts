import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { GoneEntity } from './Gone'

/** What an entity that is gone was at last, and how it went. */
export interface LastVersion extends Omit<GoneEntity, 'text' | 'entity'> {
  uid: string
  entity: Entity
}

/** Undefined for what is in the catalog, and for what never was. */
export async function findLastVersion(db: Db, ref: string): Promise<LastVersion | undefined> {
  const { rows } = await db.raw(
    `
    select went.ref, occasions.at as "goneAt", occasions.cause, occasions.actor, occasions.location, last.uid,
      last.document as entity, renames.renamed_to as "renamedTo"
    from (select * from versions where ref = :ref order by id desc limit 1) as went
    join occasions on occasions.id = went.occasion_id
    cross join lateral (
      select uid, document from past_entities where past_entities.ref = went.ref order by version_id desc limit 1
    ) as last
    left join renames on renames.ref = went.ref and exists (select from entities where entities.ref = renamed_to)
    where went.action = 'remove' and not exists (select from entities where entities.ref = :ref)
    `,
    { ref },
  )
  return rows[0]
}
