import type { Db } from '@callboard/plugin-api/backend'
import type { Ingested } from '../Ingested'
import { lastGoodOf } from '../lastGood'

/** An entity that a location had and no longer says. */
export interface Gone {
  ref: string
  /** Whether its file is gone too. */
  isOrphan: boolean
  /** Whether another location says it in the very same file, and gets it (`passOn.ts`). */
  isShared: boolean
}

/**
 * What a location had and no longer says, except what is only broken for now: that goes on being shown, and so does everything in
 * the files that only a broken Location document led to.
 */
export async function findGone(db: Db, locationId: string, ingested: Ingested): Promise<Gone[]> {
  const lastGood = lastGoodOf(ingested)
  const { rows } = await db.raw(
    `
    with recursive own as (
      select id, url, named_by, url = any (:files::text[]) as is_there from files where location_id = :locationId
    ), resting (file_id) as (
      select id from own where url = any (:brokenFiles::text[]) or (not is_there and named_by = any (:brokenRefs::text[]))
      union
      select own.id
      from resting join entities on entities.file_id = resting.file_id join own on own.named_by = entities.ref
      where not own.is_there
    )
    select entities.ref, not own.is_there as "isOrphan", exists (
      select from conflicts join files using (location_id)
      where conflicts.ref = entities.ref and conflicts.file = own.url and files.url = own.url
    ) as "isShared"
    from entities join own on own.id = entities.file_id
    where entities.ref <> all (:said::text[])
      and entities.ref <> all (:brokenRefs::text[])
      and own.id not in (select file_id from resting)
    order by entities.ref
    `,
    {
      locationId,
      files: ingested.files.map(({ url }) => url),
      said: ingested.entities.map(({ ref }) => ref),
      brokenRefs: lastGood.refs,
      brokenFiles: lastGood.files,
    },
  )
  return rows
}
