import { PortalError } from '@callboard/plugin-api'
import { type Db, inTransaction, type RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { unlessGone } from '../locations/isGone'
import { refreshNow } from '../locations/refreshNow'
import { refuseIfReadonly } from '../locations/refuseIfReadonly'

/**
 * Lets an entity into the catalog again, and reads the locations that hold it.
 *
 * @throws PortalError 404 if it was not taken out.
 */
export async function restoreEntity(ref: string, services: RequestServices<CatalogConfig>): Promise<void> {
  const { db, config } = services
  refuseIfReadonly(config)
  const locations = await inTransaction(db, async (db) => {
    const ids = await makeDue(db, ref)
    const { rowCount } = await db.raw('delete from exclusions where ref = ?', [ref])
    if (rowCount === 0) throw new PortalError('NotFoundError', `'${ref}' was not taken out of the catalog.`)
    return ids
  })
  for (const id of locations) await refreshNow(id, services).catch(unlessGone)
}

/**
 * Has the locations stored at their next read that left it out, whatever they say then: if they cannot be read now, their
 * unchanged files would not bring it back later. Before the exclusion goes, which is the order in which all lock.
 */
async function makeDue(db: Db, ref: string): Promise<string[]> {
  const { rows } = await db.raw(
    `
    with holders as (
      select id from locations
      where id in (select location_id from problems where code = 'excluded' and ref = ?)
      order by id
      for update
    )
    update locations set hash = null, next_read_at = now() from holders where locations.id = holders.id
    returning locations.id
    `,
    [ref],
  )
  return rows.map(({ id }: { id: string }) => id)
}
