import { type EntityRefParts, refOf } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntity } from '../queries/findEntity'
import type { Alias } from './Alias'

/** The former names of an entity. @throws PortalError 404 */
export async function listAliases(db: Db, name: EntityRefParts): Promise<Alias[]> {
  const ref = refOf(await findEntity(db, name))
  const { rows } = await db.raw(
    `
    select alias, added_by as "addedBy", added_at as "addedAt",
      exists (select from entities where entities.ref = alias) as "isTaken"
    from aliases where ref = ? order by added_at, alias
    `,
    [ref],
  )
  return rows
}
