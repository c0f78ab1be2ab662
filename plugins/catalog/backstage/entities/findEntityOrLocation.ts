import { type Entity, type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import { type Db, JsonText } from '@callboard/plugin-api/backend'
import { followingNames } from '../../aliases/followingNames'
import { entityText } from '../../queries/entityDocument'
import { findDocuments } from '../../queries/findDocuments'
import { findLocations } from '../../queries/findLocations'
import { entityOfLocation } from '../locations/entityOfLocation'

/**
 * The entity of this name, in whatever case, or that had it before; a registered location has a name of its own too.
 *
 * @throws PortalError 404
 */
export async function findEntityOrLocation(db: Db, name: EntityRefParts): Promise<Entity | JsonText> {
  const ref = stringifyEntityRef(name)
  const text = (await followingNames(db, [ref], (refs) => findDocuments(db, refs, entityText))).get(ref)
  if (text !== undefined) return new JsonText(text)
  const [location] = ref.startsWith('location:default/generated-') ? await findLocations(db, { entityRef: ref }) : []
  if (!location) throw notFound('entity', ref)
  return entityOfLocation(location)
}
