import type { Db } from '@callboard/plugin-api/backend'
import { type DueSite, dueSiteColumns } from './DueSite'

/** So many sites are built before their next build may be due again: each may have hundreds of pages. */
const atOnce = 200

/**
 * Takes the site that is due the longest, and those that became due with it and have the same source, as read last: all entities of a
 * file that say `dir:.` do. Their next build is moved ahead: no other replica takes them meanwhile, and if this process dies while it
 * builds, they are merely built one turn later.
 */
export async function claimDueSites(db: Db, nextBuildIn: number): Promise<DueSite[]> {
  const { rows } = await db.raw(
    `
    with first as (
      select * from sites where next_build_at <= now()
      order by next_build_at, hashtextextended(location, 0)
      limit 1
      for update skip locked
    ), due as (
      select sites.ref from sites join first
        on sites.next_build_at = first.next_build_at
        and hashtextextended(sites.location, 0) = hashtextextended(first.location, 0)
      where (sites.location, sites.techdocs_ref) = (first.location, first.techdocs_ref)
        and sites.etag is not distinct from first.etag
      limit :atOnce
      for update of sites skip locked
    )
    update sites set next_build_at = now() + :nextBuildIn * interval '1 millisecond'
    from due where sites.ref = due.ref
    returning ${dueSiteColumns}
    `,
    { nextBuildIn, atOnce },
  )
  return rows
}
