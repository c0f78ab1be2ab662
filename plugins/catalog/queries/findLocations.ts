import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { LocationDetails } from '../plugin'

/** Which locations: by one of these, or all. */
export interface LocationFilter {
  id?: string
  ids?: string[]
  type?: 'url' | 'file' | 'provider'
  target?: string
  entityRef?: string
  /** Ref of an entity that came from it. */
  gave?: string
}

/** Locations with what a person wants to know of them, by target. */
export async function findLocations(db: Db, filter: LocationFilter = {}): Promise<LocationDetails[]> {
  return prepared<LocationDetails>(
    db,
    `
    select
      id, type, target, entity_ref as "entityRef", origin, registered_by as "registeredBy",
      array(select provider_id from discoveries where location_id = locations.id order by 1) as "discoveredBy",
      registered_at as "registeredAt", read_at as "readAt", next_read_at as "nextReadAt", failure,
      failure is not null and is_portals_fault as "isPortalsFault", failing_since as "failingSince",
      (
        select count(*) from entities join files on files.id = entities.file_id where files.location_id = locations.id
      ) as entities,
      (select count(*) from files where location_id = locations.id and files.failure is not null) as "failingFiles",
      (select count(*) from problems where location_id = locations.id and level = 'error') as errors
    from locations
    where ${conditionsOf(filter)}
    order by target
    `,
    { ...filter },
  )
}

const conditions: Record<keyof LocationFilter, string> = {
  id: 'id = :id::uuid',
  ids: 'id = any (:ids::uuid[])',
  type: 'type = :type',
  target: 'target = :target',
  entityRef: 'entity_ref = :entityRef',
  gave: 'id = (select files.location_id from entities join files on files.id = entities.file_id where entities.ref = :gave)',
}

/** Only of what is asked for: Postgres plans each of them once, and would read every location for a condition that may not count. */
const conditionsOf = (filter: LocationFilter) =>
  Object.entries(conditions)
    .flatMap(([name, condition]) => (filter[name as keyof LocationFilter] === undefined ? [] : condition))
    .join(' and ') || 'true'
