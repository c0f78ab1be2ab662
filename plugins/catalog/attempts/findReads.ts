import type { Db } from '@callboard/plugin-api/backend'
import { findConflicts } from '../conflicts/findConflicts'
import { findLocation } from '../queries/findLocation'
import { findAttempts } from './findAttempts'
import type { FailingFile, LocationReads } from './LocationReads'

/** How it goes with reading a location. @throws PortalError 404 */
export async function findReads(db: Db, id: string): Promise<LocationReads> {
  const [location, attempts, failingFiles, conflicts] = await Promise.all([
    findLocation(db, { id }),
    findAttempts(db, id),
    findFailingFiles(db, id),
    findConflicts(db, { locationId: id }),
  ])
  return { location, attempts, failingFiles, conflicts }
}

async function findFailingFiles(db: Db, locationId: string): Promise<FailingFile[]> {
  const { rows } = await db.raw(
    `
    select url, failure, failing_since as since from files where location_id = :locationId and failure is not null
    order by url limit 100
    `,
    { locationId },
  )
  return rows
}
