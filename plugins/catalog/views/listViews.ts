import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { View } from './View'

/** The views that a user saved or others share, by name; or the one with an id, if it is among them. */
export function listViews(db: Db, userRef: string, id: string | null = null): Promise<View[]> {
  return prepared<View>(
    db,
    `
    select views.id, views.name, views.query, views.is_shared as "isShared", views.owner = :userRef as "isMine", views.owner,
      coalesce(entities.title, entities.name) as "ownerTitle"
    from views left join entities on entities.ref = views.owner
    where (views.owner = :userRef or views.is_shared) and views.id = coalesce(:id::uuid, views.id)
    order by lower(views.name), views.id
    `,
    { userRef, id },
  )
}
