import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { Conflict } from './Conflict'

/** As many as one page shows; whoever has more of them begins with these. */
const most = 500

/** One of these, or all. */
interface Filter {
  /** Those of an entity, and those that the location it came from was refused. */
  ref?: string
  /** Those of a location, whichever side it is on. */
  locationId?: string
}

/** Conflicts, the oldest first. */
export async function findConflicts(db: Db, filter: Filter = {}): Promise<Conflict[]> {
  return prepared<Conflict>(
    db,
    `
    select conflicts.ref, entities.title, conflicts.since,
      json_build_object(
        'locationId', holder.id, 'location', holder.target, 'file', files.url, 'line', entities.line
      ) as holder,
      json_build_object(
        'locationId', claimant.id, 'location', claimant.target, 'file', conflicts.file, 'line', conflicts.line
      ) as claimant
    from conflicts
    join locations as claimant on claimant.id = conflicts.location_id
    -- Without one it is about to be taken over: no conflict any more.
    join entities on entities.ref = conflicts.ref
    -- What both say in one file is no conflict: either keeps it there.
    join files on files.id = entities.file_id and files.url <> conflicts.file
    join locations as holder on holder.id = files.location_id and holder.id <> claimant.id
    where ${conditionOf(filter)}
    order by conflicts.since, conflicts.ref, claimant.target
    limit :most
    `,
    { ...filter, most },
  )
}

function conditionOf({ ref, locationId }: Filter): string {
  if (locationId) return ':locationId::uuid in (holder.id, claimant.id)'
  if (!ref) return 'true'
  return `(conflicts.ref = :ref or conflicts.location_id = (
    select files.location_id from entities join files on files.id = entities.file_id where entities.ref = :ref
  ))`
}
