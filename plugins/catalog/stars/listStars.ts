import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { Star } from './Star'

/** What a user has starred of what the catalog has, the last one first. */
export function listStars(db: Db, userRef: string): Promise<Star[]> {
  return prepared<Star>(
    db,
    `
    select stars.ref, coalesce(entities.title, entities.name) as title, stars.starred_at as "starredAt"
    from stars join entities on entities.ref = stars.ref
    where stars.user_ref = :userRef
    order by stars.starred_at desc, stars.ref
    `,
    { userRef },
  )
}
