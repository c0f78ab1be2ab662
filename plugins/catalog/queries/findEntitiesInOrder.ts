import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { canonicalRef } from './canonicalRef'
import { findEntities } from './findEntities'

/** The entities that these refs name, in their order and whatever their case; undefined for those that name none. */
export async function findEntitiesInOrder(db: Db, refs: string[]): Promise<Array<Entity | undefined>> {
  const wanted = refs.map(canonicalRef)
  const found = await findEntities(db, [...new Set(wanted)])
  return wanted.map((ref) => found.get(ref))
}
