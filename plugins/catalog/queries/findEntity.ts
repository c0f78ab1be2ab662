import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { type Entity, notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntities } from './findEntities'

/** The entity of this name, in whatever case it is written. @throws PortalError 404 */
export async function findEntity(db: Db, name: EntityRefParts): Promise<Entity> {
  const ref = stringifyEntityRef(name)
  const entity = (await findEntities(db, [ref])).get(ref)
  if (!entity) throw notFound('entity', ref)
  return entity
}
