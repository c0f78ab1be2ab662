import type { Db } from '@callboard/plugin-api/backend'
import { type DueSite, dueSiteColumns } from './DueSite'

/** Takes a site, due or not, as `claimDueSites` does. One that is being stored right now is waited for. */
export async function claimSite(db: Db, ref: string, nextBuildIn: number): Promise<DueSite | undefined> {
  const { rows } = await db.raw(
    `
    update sites set next_build_at = now() + :nextBuildIn * interval '1 millisecond'
    where ref = :ref
    returning ${dueSiteColumns}
    `,
    { nextBuildIn, ref },
  )
  return rows[0]
}
