import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { EntitySource } from '../plugin'
import { findPlace } from './findPlace'
import { findProblems } from './findProblems'

/** The file that an entity stands in, as it was last read. @throws PortalError 404 */
export async function findSource(db: Db, name: EntityRefParts): Promise<EntitySource> {
  const { locationId, file, text, line } = await findPlace(db, stringifyEntityRef(name))
  return { file, text, line, problems: await findProblems(db, { locationId, file }) }
}
