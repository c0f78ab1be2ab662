import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { findConflicts } from '../conflicts/findConflicts'
import { findLocation } from '../queries/findLocation'
import { findAttempts } from './findAttempts'
import { type FailingFile, type LocationReads, mostFailingFiles, mostProblems } from './LocationReads'

/** How it goes with reading a location. @throws PortalError 404 */
export async function findReads(db: Db, id: string): Promise<LocationReads> {
  const [location, attempts, failingFiles, conflicts, problems] = await Promise.all([
    findLocation(db, { id }),
    findAttempts(db, id),
    findFailingFiles(db, id),
    findConflicts(db, { locationId: id }),
    findProblemsOf(db, id),
  ])
  return { location, attempts, failingFiles, conflicts, problems }
}

async function findFailingFiles(db: Db, locationId: string): Promise<FailingFile[]> {
  const { rows } = await db.raw(
    `
    select url, failure, failing_since as since from files where location_id = :locationId and failure is not null
    order by url limit :mostFailingFiles
    `,
    { locationId, mostFailingFiles },
  )
  return rows
}

/** Without what `conflicts` and `failingFiles` say already. */
async function findProblemsOf(db: Db, locationId: string): Promise<Problem[]> {
  const { rows } = await db.raw<{ rows: { problem: Problem }[] }>(
    `
    select problem from problems
    where location_id = :locationId and code not in ('conflict', 'excluded') and not (code = 'unreadable' and file in (
      select url from files where location_id = :locationId and failure is not null
    ))
    order by position limit :mostProblems
    `,
    { locationId, mostProblems },
  )
  return rows.map(({ problem }) => problem)
}
