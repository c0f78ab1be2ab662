import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { firstPage, neighboursOf, sectionsAround } from '../nav'
import type { DocsPage } from '../plugin'
import { addressOfUrl } from './addressOfUrl'
import { type EntityName, siteOf } from './siteOf'

/** A page of the site of an entity. Without a path, the one that the site begins with. @throws PortalError 404 */
export async function findPage(db: Db, { path: asked, ...name }: EntityName & { path: string }): Promise<DocsPage> {
  const { ref, start } = await siteOf(db, name)
  const { nav } = await db('sites').where({ ref }).first('nav')
  const path = addressOfUrl(asked) || (start ?? firstPage(nav))
  const page = await db('pages')
    .where({ site: ref, path })
    .first({
      title: db.raw('coalesce(title, nav_title, label)'),
      titleId: 'title_id',
      html: 'html',
      headings: 'headings',
      editUrl: 'edit_url',
      viewUrl: 'view_url',
    })
  if (!page) throw notFound('page', path || 'index.md', { details: { site: ref } })
  return { site: ref, path, ...page, breadcrumbs: sectionsAround(nav, path), ...neighboursOf(nav, path) }
}
