import { type Entity, type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntities } from '../../queries/findEntities'
import { findLocations } from '../../queries/findLocations'
import { entityOfLocation } from '../locations/entityOfLocation'

/** The entity of this name, in whatever case; a registered location has a name of its own too. @throws PortalError 404 */
export async function findEntityOrLocation(db: Db, name: EntityRefParts): Promise<Entity> {
  const ref = stringifyEntityRef(name)
  const entity = (await findEntities(db, [ref])).get(ref)
  if (entity) return entity
  const [location] = ref.startsWith('location:default/generated-') ? await findLocations(db, { entityRef: ref }) : []
  if (!location) throw notFound('entity', ref)
  return entityOfLocation(location)
}
