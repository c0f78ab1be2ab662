import type { Db } from '@callboard/plugin-api/backend'

/**
 * Has the locations read soon that were refused these entities, now that nobody has them. One that is being stored at this
 * moment needs no waking: either it waits for this transaction and takes them, or this one waited for it.
 */
export async function wakeClaimants(db: Db, refs: string[]): Promise<void> {
  if (refs.length === 0) return
  await db.raw(
    `
    with claimants as (
      select id from locations
      where id in (select location_id from conflicts where ref = any (:refs::text[]))
      for update skip locked
    )
    update locations set next_read_at = now(), hash = null from claimants where locations.id = claimants.id
    `,
    { refs },
  )
}
