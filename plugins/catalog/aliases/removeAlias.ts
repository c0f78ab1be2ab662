import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { conflict, notFound } from '@callboard/plugin-api'
import { inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'
import { announceNames } from './announceNames'

/** Has a former name that somebody added lead nowhere again. @throws PortalError 404; 409 for one that a file says. */
export function removeAlias(name: EntityRefParts, services: RequestServices<CatalogConfig>): Promise<void> {
  refuseIfReadonly(services.config)
  const alias = stringifyEntityRef(name)
  return inTransaction(services.db, async (db) => {
    const { rows } = await db.raw('select ref, added_by as "addedBy" from aliases where alias = ? for update', [alias])
    if (!rows[0]) throw notFound('former name', alias)
    const { ref, addedBy } = rows[0]
    if (addedBy === null) throw conflict(`The file of ${ref} says that it was called ${alias}. Take it out there.`)
    await db.raw('delete from aliases where alias = ?', [alias])
    await announceNames(db, { alias, ref }, services)
  })
}
