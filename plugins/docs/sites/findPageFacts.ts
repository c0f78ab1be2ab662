import type { Db } from '@callboard/plugin-api/backend'
import type { PageFacts } from '../build/Built'

/** What is kept of the pages of a site, by address, without what they show. */
export async function findPageFacts(db: Db, site: string): Promise<Map<string, PageFacts>> {
  const { rows } = await db.raw<{ rows: Array<PageFacts & { path: string }> }>(
    `select path, hash, title, title_id as "titleId", label, anchors, links, problems,
      octet_length(html) as size
    from pages where site = ?`,
    [site],
  )
  return new Map(rows.map(({ path, ...facts }) => [path, facts]))
}
