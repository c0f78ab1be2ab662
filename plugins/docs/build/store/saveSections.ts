import type { Db, Services } from '@callboard/plugin-api/backend'
import { type PageOfSections, sectionDocuments } from '../sectionDocuments'
import { sectionKeys } from '../sectionKeys'
import type { ChangedPage } from './savePages'
import type { SavedSite } from './saveSite'

/** Pages whose sections are written by one statement. */
const atOnce = 50

/** Makes search find the sections of the pages that changed as they are now; of every page, if the site's name or owner did. */
export async function saveSections(
  db: Db,
  site: SavedSite,
  changed: ChangedPage[],
  { search, everyPage }: Pick<Services, 'search'> & { everyPage: boolean },
): Promise<void> {
  const known = new Map(changed.map(({ id, known }) => [id, known]))
  const ids = everyPage ? await idsOf(db, site.ref) : [...known.keys()]
  for (let from = 0; from < ids.length; from += atOnce) {
    const pages = await pagesOf(db, ids.slice(from, from + atOnce))
    await search.save(
      db,
      'docs.section',
      pages.flatMap((page) => sectionDocuments(site, page)),
    )
    const surplus = pages.flatMap(({ id, sections }) => sectionKeys(id, sections.length, known.get(id) ?? 0))
    await search.remove(db, 'docs.section', surplus)
  }
}

async function idsOf(db: Db, ref: string): Promise<number[]> {
  const rows = await db('pages').where({ site: ref }).orderBy('id').select('id')
  return rows.map(({ id }) => id)
}

async function pagesOf(db: Db, ids: number[]): Promise<PageOfSections[]> {
  const { rows } = await db.raw(
    `select id, path, coalesce(nav_title, label) as title, sections from pages where id = any (?)`,
    [ids],
  )
  return rows
}
