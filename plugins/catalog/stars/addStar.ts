import { type EntityRefParts, refOf } from '@callboard/catalog-model'
import { conflict } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntity } from '../queries/findEntity'

/** All of them come in one answer, and whoever stars more than this looks for something else than a star. */
const most = 1000

/** Stars an entity; once more changes nothing. @throws PortalError 404; 409 for one too many */
export async function addStar(db: Db, userRef: string, name: EntityRefParts): Promise<void> {
  const ref = refOf(await findEntity(db, name))
  const { rowCount } = await db.raw(
    `
    insert into stars (user_ref, ref)
    select :userRef, :ref
    where (select count(*) from stars where user_ref = :userRef and ref <> :ref) < :most
    on conflict (user_ref, ref) do update set starred_at = stars.starred_at
    `,
    { userRef, ref, most },
  )
  if (rowCount === 0)
    throw conflict(`You have starred ${most} entities, which is as many as are kept. Take one off first.`)
}
