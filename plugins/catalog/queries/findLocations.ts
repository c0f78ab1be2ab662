import type { Db } from '@callboard/plugin-api/backend'
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
  const { rows } = await db.raw(
    `
    select
      id, type, target, entity_ref as "entityRef", origin, registered_by as "registeredBy",
      array(select provider_id from discoveries where location_id = locations.id order by 1) as "discoveredBy",
      registered_at as "registeredAt", read_at as "readAt", next_read_at as "nextReadAt", failure,
      failing_since as "failingSince",
      (
        select count(*) from entities join files on files.id = entities.file_id where files.location_id = locations.id
      ) as entities,
      (select count(*) from files where location_id = locations.id and files.failure is not null) as "failingFiles",
      (select count(*) from problems where location_id = locations.id and level = 'error') as errors
    from locations
    where (:id::uuid is null or id = :id)
      and (:ids::uuid[] is null or id = any (:ids))
      and (:type::text is null or type = :type)
      and (:target::text is null or target = :target)
      and (:entityRef::text is null or entity_ref = :entityRef)
      and (:gave::text is null or id = (
        select files.location_id from entities join files on files.id = entities.file_id where entities.ref = :gave
      ))
    order by target
    `,
    { id: null, ids: null, type: null, target: null, entityRef: null, gave: null, ...filter },
  )
  return rows
}
