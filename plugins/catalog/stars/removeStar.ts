import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'

/** Takes the star off an entity, whichever of its names is given; where there is none, nothing is to be done. */
export async function removeStar(db: Db, userRef: string, name: EntityRefParts): Promise<void> {
  const refs = await currentNames(db, [stringifyEntityRef(name)])
  await db.raw('delete from stars where user_ref = ? and ref = any (?::text[])', [userRef, refs])
}
