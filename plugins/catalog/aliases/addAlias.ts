import { parseEntityRef, refOf } from '@callboard/catalog-model'
import { conflict, forbidden, invalid } from '@callboard/plugin-api'
import { type Db, inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { announceRemoval } from '../ingest/announceRemoval'
import { removeEntities } from '../ingest/store/removeEntities'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'
import { findOrphansAmong } from '../orphans/findOrphansAmong'
import { findEntity } from '../queries/findEntity'
import { aliasOf } from './aliasesIn'
import { announceNames } from './announceNames'
import { findNameHolders } from './findNameHolders'

/**
 * Has a former name lead to an entity. An orphan of that name is what was renamed, and goes.
 *
 * @throws PortalError 404 for an unknown entity; 400 if it is no name; 409 if it is an entity's, or another's former name;
 *   403 for the name of an orphan without being allowed to remove that.
 */
export function addAlias(
  { ref, alias: text }: { ref: string; alias: string },
  services: RequestServices<CatalogConfig>,
): Promise<void> {
  const { user, config } = services
  refuseIfReadonly(config)
  return inTransaction(services.db, async (db) => {
    const entity = await findEntity(db, parseEntityRef(ref))
    const alias = aliasOf(text, entity)
    if (!alias || alias === refOf(entity)) throw invalid(`“${text}” is no former name of ${refOf(entity)}.`)
    await insertAlias(db, { alias, ref: refOf(entity), addedBy: user.ref })
    const orphans = await findOrphansAmong(db, [alias])
    if (orphans.length > 0 && !services.isAllowed('catalog.unregister')) throw forbidden(stillThere(alias))
    const removed = await removeEntities(db, orphans)
    const occasion = { actor: user.ref, cause: 'rename' as const, location: refOf(entity) }
    if (removed.length > 0) await announceRemoval(db, { removed, kept: [], ...occasion }, services)
    await announceNames(db, { alias, ref: refOf(entity) }, services)
  })
}

const stillThere = (alias: string) =>
  `${alias} is still there as an orphan, which would go. Removing it takes the permission catalog.unregister.`

/** Of two who add one name at once the second waits for the first, and is told. */
async function insertAlias(db: Db, row: { alias: string; ref: string; addedBy: string }): Promise<void> {
  const { alias } = row
  const { rowCount } = await db.raw(
    'insert into aliases (alias, ref, added_by) values (:alias, :ref, :addedBy) on conflict do nothing',
    row,
  )
  const holder = (await findNameHolders(db, [alias])).get(alias)
  if (holder?.entityAt != null)
    throw conflict(`${alias} is an entity itself, from ${holder.entityAt.replace(/^url:/, '')}. Remove it first.`)
  if (rowCount === 0)
    throw conflict(
      `${alias} is a former name of ${holder?.claimedBy ?? 'another entity'} already. Take it away there first.`,
    )
}
