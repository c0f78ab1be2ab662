import type { Db } from '@callboard/plugin-api/backend'
import { noLocation } from '../../locations/noLocation'

/** A location that nobody else saves for now. */
export interface LockedLocation {
  id: string
  target: string
  /** Other locations that lead to the same files, locked too: they get what it lets go. */
  heirs: string[]
}

/**
 * Makes other saves of a location wait until this transaction ends, with its heirs in the order of their ids.
 * Who only refers to the location, such as a push that asks for a read, does not wait.
 *
 * @throws PortalError 404 if there is none, such as when it was unregistered a moment ago.
 */
export async function lockLocation(db: Db, id: string): Promise<LockedLocation> {
  const { rows } = await db.raw<{ rows: Array<{ id: string; target: string }> }>(
    `
    select id, target from locations
    where id in (
      select :id::uuid
      union all
      select conflicts.location_id from files join conflicts on conflicts.file = files.url where files.location_id = :id
    )
    order by id
    for no key update
    `,
    { id },
  )
  const own = rows.find((each) => each.id === id)
  if (!own) throw noLocation(id)
  return { ...own, heirs: rows.flatMap((each) => (each === own ? [] : each.id)) }
}
