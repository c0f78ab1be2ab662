import type { Db } from '@callboard/plugin-api/backend'
import { firstPage } from '../nav'
import type { Site } from '../plugin'
import { type EntityName, siteOf } from './siteOf'
import { summaryColumns, summaryTables } from './summaryColumns'

/** The site that shows the docs of an entity. @throws PortalError 404 */
export async function findSite(db: Db, name: EntityName): Promise<Site> {
  const { ref, start } = await siteOf(db, name)
  const { rows } = await db.raw(
    `
    select ${summaryColumns},
      sites.nav, coalesce(sites.source, sites.techdocs_ref) as source, sites.source_url as "sourceUrl",
      sites.checked_at as "checkedAt"
    from ${summaryTables}
    where sites.ref = ?
    `,
    [ref],
  )
  return { ...rows[0], start: start ?? firstPage(rows[0].nav) }
}
