import type { Db } from '@callboard/plugin-api/backend'
import type { LastGood } from '../lastGood'
import type { Removed } from '../Saved'

/** Removes what a location had and no longer says, except what is only broken for now. */
export async function removeEntities(
  db: Db,
  locationId: string,
  said: string[],
  lastGood: LastGood,
): Promise<Removed[]> {
  const { rows } = await db.raw(
    `
    with gone as (
      select entities.ref
      from entities join files on files.id = entities.file_id
      where files.location_id = :locationId
        and entities.ref <> all (:said::text[])
        and entities.ref <> all (:brokenRefs::text[])
        and files.url <> all (:brokenFiles::text[])
      order by entities.ref
      for update of entities
    )
    delete from entities using gone where entities.ref = gone.ref
    returning entities.ref, entities.uid
    `,
    { locationId, said, brokenRefs: lastGood.refs, brokenFiles: lastGood.files },
  )
  return rows
}
