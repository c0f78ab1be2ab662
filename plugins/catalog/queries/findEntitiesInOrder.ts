import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { followingNames } from '../aliases/followingNames'
import { canonicalRef } from './canonicalRef'
import { findEntities } from './findEntities'

/** The entities that these refs name or once named, in their order and whatever their case; undefined for those that name none. */
export async function findEntitiesInOrder(db: Db, refs: string[]): Promise<Array<Entity | undefined>> {
  const wanted = refs.map(canonicalRef)
  const found = await followingNames(db, [...new Set(wanted)], (refs) => findEntities(db, refs))
  return wanted.map((ref) => found.get(ref))
}
