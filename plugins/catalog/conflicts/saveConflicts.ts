import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedEntity } from '../ingest/Ingested'

/**
 * Notes exactly what a location says and another has, so that both sides can be told, and it can be told when the other lets go. Of what
 * both say in the same file nobody is told: it gets that then, as it is (`passOn.ts`).
 */
export async function saveConflicts(db: Db, locationId: string, refused: IngestedEntity[]): Promise<void> {
  await db.raw(
    `
    with refused as (
      select * from json_to_recordset(:refused::json) as refused (ref text, file text, line int)
    ), settled as (
      delete from conflicts where location_id = :locationId and ref not in (select ref from refused)
    )
    insert into conflicts (ref, location_id, file, line)
    select ref, :locationId::uuid, file, line from refused
    on conflict (ref, location_id) do update set file = excluded.file, line = excluded.line
    `,
    { locationId, refused: JSON.stringify(refused.map(({ ref, file, line }) => ({ ref, file, line }))) },
  )
}
