import { type Entity, type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntities } from '../../queries/findEntities'
import { notThereAt } from './notThereAt'
import { readingAt } from './readingAt'

/** An entity as it was at a time. @throws PortalError 404 that says when it was there, if it ever was */
export async function findEntityAt(db: Db, name: EntityRefParts, at: string): Promise<Entity> {
  const ref = stringifyEntityRef(name)
  const entity = (await readingAt(db, at, (db) => findEntities(db, [ref]))).get(ref)
  if (!entity) throw await notThereAt(db, ref, at)
  return entity
}
