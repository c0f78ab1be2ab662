import type { EntityRefParts } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { findSimilar } from '../queries/findSimilar'
import { findSummaries } from '../queries/findSummaries'
import type { NearestEntity } from './NearestEntity'
import { shareTrigrams } from './shareTrigrams'

const most = 5

/**
 * The entities that were probably meant by a name that none has, the nearest first. A typing error in a short word leaves nothing that is
 * as it was: there it is the letters of each word that are compared.
 */
export async function findNearest(db: Db, name: EntityRefParts): Promise<NearestEntity[]> {
  const near = await shareTrigrams(db, name, most)
  if (near.length > 0) return near
  const similar = await findSimilar(db, name.name)
  return findSummaries(db, similar.slice(0, most))
}
