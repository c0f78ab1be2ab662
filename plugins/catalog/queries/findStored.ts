import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedEntity } from '../ingest/Ingested'
import { documentOf } from './documentOf'

/** What the catalog has of an entity that is about to be planned. */
export interface StoredEntity {
  ref: string
  kind: string
  name: string
  title: string | null
  description: string | null
  hash: string
  /** Only where it differs from what is planned. */
  document: Entity | null
  file: string
  line: number
  /** Null for an orphan. */
  locationId: string | null
  /** Target of that location. */
  location: string | null
}

/** What the catalog has of these entities, wherever it comes from, and of everything else that came from the location. */
export async function findStored(
  db: Db,
  locationId: string | null,
  entities: IngestedEntity[],
): Promise<Map<string, StoredEntity>> {
  const { rows } = await db.raw(
    `
    with planned as (
      select * from json_to_recordset(:planned::json) as planned (ref text, hash text)
    ), wanted as (
      select ref from planned
      union
      select ref from entities where file_id in (select id from files where location_id = :locationId)
    )
    select
      entities.ref, entities.kind, entities.name, entities.title, entities.description, entities.hash,
      case when planned.hash <> entities.hash then ${documentOf('entities')} end as document,
      files.url as file, entities.line, locations.id as "locationId", locations.target as location
    from wanted
    join entities on entities.ref = wanted.ref
    join files on files.id = entities.file_id
    left join locations on locations.id = files.location_id
    left join planned on planned.ref = entities.ref
    order by entities.ref
    `,
    { locationId, planned: JSON.stringify(entities.map(({ ref, hash }) => ({ ref, hash }))) },
  )
  return new Map(rows.map((row: StoredEntity) => [row.ref, row]))
}
