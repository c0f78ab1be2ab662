import type { Db } from '@callboard/plugin-api/backend'

/** Stars of what was called one of these before are stars of what it is called now. */
export async function moveStars(db: Db, aliases: string[]): Promise<void> {
  await db.raw(
    `
    with moved as (
      delete from stars using names where stars.ref = names.alias and names.alias = any (:aliases::text[])
      returning stars.user_ref, names.ref, stars.starred_at
    )
    insert into stars (user_ref, ref, starred_at)
    select user_ref, ref, min(starred_at) from moved group by user_ref, ref
    on conflict do nothing
    `,
    { aliases },
  )
}
