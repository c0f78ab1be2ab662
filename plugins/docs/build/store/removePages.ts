import type { Db, Services } from '@callboard/plugin-api/backend'
import { type SectionsOf, sectionKeys } from '../sectionKeys'

/** Removes the pages of a site that are not among these, from the search index too. */
export async function removePages(
  db: Db,
  ref: string,
  pages: Array<{ path: string }>,
  { search }: Pick<Services, 'search'>,
): Promise<void> {
  const { rows } = await db.raw<{ rows: SectionsOf[] }>(
    'delete from pages where site = :ref and path <> all (:paths) returning id, jsonb_array_length(sections) as sections',
    { ref, paths: pages.map(({ path }) => path) },
  )
  await search.remove(
    db,
    'docs.section',
    rows.flatMap(({ id, sections }) => sectionKeys(id, 0, sections)),
  )
}
