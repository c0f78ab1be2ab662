import type { Db } from '@callboard/plugin-api/backend'
import { noLocation } from '../../locations/noLocation'

/**
 * Makes other saves of a location wait until this transaction ends, and gives the location's target.
 * Who only refers to the location, such as a push that asks for a read, does not wait.
 *
 * @throws PortalError 404 if there is none, such as when it was unregistered a moment ago.
 */
export async function lockLocation(db: Db, id: string): Promise<string> {
  const { rows } = await db.raw('select target from locations where id = ? for no key update', [id])
  if (!rows[0]) throw noLocation(id)
  return rows[0].target
}
