import { parseEntityRef, stringifyEntityRef } from '@callboard/catalog-model'
import { invalid, notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'
import { findLocations } from './findLocations'

/** The location that an entity came from, or that a ref `location:default/generated-…` stands for. @throws PortalError 400, 404 */
export async function findLocationIdOf(db: Db, entityRef: string): Promise<string> {
  const [ref = ''] = await currentNames(db, [canonical(entityRef)])
  const [location] = [...(await findLocations(db, { gave: ref })), ...(await findLocations(db, { entityRef: ref }))]
  if (!location) throw notFound('entity', ref)
  return location.id
}

function canonical(entityRef: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef))
  } catch (cause) {
    throw invalid((cause as Error).message, { cause })
  }
}
