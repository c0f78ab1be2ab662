import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { type Entity, notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntitiesInOrder } from './findEntitiesInOrder'

/** The entity of this name, in whatever case it is written, or that had it before. @throws PortalError 404 */
export async function findEntity(db: Db, name: EntityRefParts): Promise<Entity> {
  const ref = stringifyEntityRef(name)
  const [entity] = await findEntitiesInOrder(db, [ref])
  if (!entity) throw notFound('entity', ref)
  return entity
}
