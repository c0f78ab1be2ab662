import type { Db } from '@callboard/plugin-api/backend'
import { sha1 } from '../ingest/hashOf'
import { type Source, stringifySource } from '../ingest/Source'

/**
 * Step 1: gives the id of the location, which is new or, if the same was registered before, the one already there. Only a row that
 * was there has been locked by somebody, `xmax`.
 */
export async function insertLocation(
  db: Db,
  source: Source,
  { origin, registeredBy, nextReadIn }: { origin: 'config' | 'user'; registeredBy: string | null; nextReadIn: number },
): Promise<{ id: string; isNew: boolean }> {
  const { rows } = await db.raw(
    `
    insert into locations as location (type, target, entity_ref, origin, registered_by, next_read_at)
    values (:type, :target, :entityRef, :origin, :registeredBy, now() + :nextReadIn * interval '1 millisecond')
    on conflict (type, target) do update
    set
      origin = case
        when 'config' in (excluded.origin, location.origin) then 'config'
        when 'user' in (excluded.origin, location.origin) then 'user'
        else 'discovered'
      end,
      registered_by = coalesce(location.registered_by, excluded.registered_by)
    returning id, xmax = 0 as "isNew"
    `,
    { ...source, entityRef: entityRefOf(source), origin, registeredBy, nextReadIn },
  )
  return rows[0]
}

/** The ref that Backstage gives a registered location. */
export const entityRefOf = (source: Source) => `location:default/generated-${sha1(stringifySource(source))}`
