import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { stringify } from 'yaml'
import { findLastVersion, type LastVersion } from './findLastVersion'
import type { GoneEntity } from './Gone'
import { nothingGone } from './nothingGone'

/**
 * What an entity was that is gone, by its name or a former one. @throws PortalError 404 for what is in the catalog, and for what
 * never was.
 */
export async function findGoneEntity(db: Db, name: EntityRefParts): Promise<GoneEntity> {
  const ref = stringifyEntityRef(name)
  const last = (await findLastVersion(db, ref)) ?? (await findByFormerName(db, ref))
  if (!last) throw nothingGone(ref)
  const { uid, ...gone } = last
  return { ...gone, text: stringify(gone.entity) }
}

async function findByFormerName(db: Db, alias: string): Promise<LastVersion | undefined> {
  const name = await db('names').where({ alias }).first('ref')
  return name && findLastVersion(db, name.ref)
}
