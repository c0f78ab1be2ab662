import type { Db } from '@callboard/plugin-api/backend'
import { entityRefOf } from '../../locations/insertLocation'
import type { Listed } from '../Provider'

/** Adds the locations that are new, to be read at once, and gives how many the provider did not have. */
export async function insertListed(db: Db, providerId: string, sources: Listed['sources']): Promise<number> {
  const rows = sources.map((source) => ({ ...source, entityRef: entityRefOf(source) }))
  const bound = { providerId, rows: JSON.stringify(rows) }
  await db.raw(
    `
    with inserted as (
      insert into locations (type, target, entity_ref, origin)
      select distinct on (type, target) type, target, "entityRef", 'discovered'
      from json_to_recordset(:rows::json) as listed (type text, target text, "entityRef" text)
      order by type, target
      on conflict (type, target) do nothing
      returning id, type
    )
    -- Files are read by the start, which waits for them, or when it is their turn.
    insert into wanted (location_id, cause) select id, 'register' from inserted where type = 'url'
    `,
    bound,
  )
  const { rowCount } = await db.raw(
    `
    insert into discoveries (provider_id, location_id)
    select distinct :providerId, locations.id
    from json_to_recordset(:rows::json) as listed (type text, target text)
    join locations using (type, target)
    on conflict do nothing
    `,
    bound,
  )
  return rowCount
}
