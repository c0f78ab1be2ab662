import type { Db } from '@callboard/plugin-api/backend'

/**
 * Has the locations read soon that were refused these entities, now that nobody has them. One that is being read at this
 * moment is left to its next turn: waiting for it could make two locations wait for each other.
 */
export async function wakeClaimants(db: Db, refs: string[]): Promise<void> {
  if (refs.length === 0) return
  await db.raw(
    `
    with claimants as (
      select id from locations
      where id in (select location_id from problems where code = 'conflict' and ref = any (:refs::text[]))
      for update skip locked
    )
    update locations set next_read_at = now() from claimants where locations.id = claimants.id
    `,
    { refs },
  )
}
