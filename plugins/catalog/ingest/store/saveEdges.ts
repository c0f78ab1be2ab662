import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedEntity } from '../Ingested'

/** Makes the relations that these entities declare be exactly what they say now. */
export async function saveEdges(db: Db, entities: IngestedEntity[]): Promise<void> {
  const rows = entities.flatMap(({ ref, edges }) => edges.map((edge) => ({ sourceRef: ref, ...edge })))
  await db.raw(
    `
    with incoming as (
      select * from json_to_recordset(:rows::json)
        as incoming ("sourceRef" text, type text, inverse text, "targetRef" text)
    ), gone as (
      delete from edges
      where source_ref = any (:refs::text[])
        and not exists (
          select from incoming
          where (incoming."sourceRef", incoming.type, incoming."targetRef") = (source_ref, edges.type, target_ref)
        )
    )
    insert into edges (source_ref, type, inverse, target_ref)
    select "sourceRef", type, inverse, "targetRef" from incoming
    on conflict do nothing
    `,
    { refs: entities.map(({ ref }) => ref), rows: JSON.stringify(rows) },
  )
}
