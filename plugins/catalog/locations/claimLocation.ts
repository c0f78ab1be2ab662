import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { KnownLocation } from './refreshLocation'

/** Takes a location to read it, due or not. @throws PortalError 404 */
export async function claimLocation(db: Db, id: string, nextReadIn: number): Promise<KnownLocation> {
  const { rows } = await db.raw(
    `
    update locations set next_read_at = now() + :nextReadIn * interval '1 millisecond'
    where id = :id
    returning id, type, target, hash, failures
    `,
    { id, nextReadIn },
  )
  if (!rows[0]) throw notFound('location', id)
  return rows[0]
}
