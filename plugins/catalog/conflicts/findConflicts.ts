import type { Db } from '@callboard/plugin-api/backend'
import type { Conflict } from './Conflict'

/** As many as one page shows; whoever has more of them begins with these. */
const most = 500

interface Filter {
  /** Those of an entity, and those that the location it came from was refused. */
  ref?: string
  /** Those of a location, whichever side it is on. */
  locationId?: string
}

/** Conflicts, the oldest first. */
export async function findConflicts(db: Db, filter: Filter = {}): Promise<Conflict[]> {
  const { rows } = await db.raw(
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
    join files on files.id = entities.file_id
    join locations as holder on holder.id = files.location_id and holder.id <> claimant.id
    where (:locationId::uuid is null or :locationId in (holder.id, claimant.id))
      and (:ref::text is null or conflicts.ref = :ref or conflicts.location_id = (
        select files.location_id from entities join files on files.id = entities.file_id where entities.ref = :ref
      ))
    order by conflicts.since, conflicts.ref, claimant.target
    limit :most
    `,
    { ref: null, locationId: null, ...filter, most },
  )
  return rows
}
