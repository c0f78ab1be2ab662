import type { Db } from '@callboard/plugin-api/backend'
import type { BuiltPage } from '../Built'

/** Pages written by one statement: each may carry megabytes. */
const atOnce = 50

/** A page that search has to be told of, and how many of its sections search knew. */
export interface ChangedPage {
  id: number
  known: number
}

/** Writes the pages of a site. One that is as it was is only put into its place; those that changed are given back. */
export async function savePages(db: Db, ref: string, pages: BuiltPage[]): Promise<ChangedPage[]> {
  const changed: ChangedPage[] = []
  for (let from = 0; from < pages.length; from += atOnce) {
    const rows = pages.slice(from, from + atOnce).map(({ content, size, ...facts }) => ({ ...facts, ...content }))
    const written = await db.raw(statement, { ref, pages: JSON.stringify(rows) })
    changed.push(...written.rows)
  }
  return changed
}

// A page that was rendered comes with its text; without one, the rendering that is stored still holds.
const statement = `
  with incoming as (
    select * from jsonb_to_recordset(:pages::jsonb) as incoming (
      path text, file text, "navTitle" text, label text, title text, "titleId" text, text text, hash text,
      html text, headings jsonb, sections jsonb, anchors text[], links jsonb, problems jsonb, "viewUrl" text, "editUrl" text
    )
  ), before as (
    select id, path, nav_title, jsonb_array_length(sections) as known from pages where site = :ref
  ), placed as (
    update pages
    set nav_title = incoming."navTitle", view_url = incoming."viewUrl", edit_url = incoming."editUrl"
    from incoming
    where site = :ref and pages.path = incoming.path and incoming.text is null
    returning pages.id, pages.path, pages.nav_title
  ), rendered as (
    insert into pages as page (
      site, path, file, nav_title, label, title, title_id, text, hash, html, headings, sections, anchors, links,
      problems, view_url, edit_url
    )
    select
      :ref, path, file, "navTitle", label, title, "titleId", text, hash, html, headings, sections, anchors, links,
      problems, "viewUrl", "editUrl"
    from incoming
    where text is not null
    on conflict (site, path) do update set
      file = excluded.file, nav_title = excluded.nav_title, label = excluded.label,
      title = excluded.title, title_id = excluded.title_id, text = excluded.text, hash = excluded.hash,
      html = excluded.html, headings = excluded.headings, sections = excluded.sections, anchors = excluded.anchors,
      links = excluded.links, problems = excluded.problems, view_url = excluded.view_url, edit_url = excluded.edit_url,
      changed_at = now()
    returning page.id, page.path
  )
  select rendered.id, coalesce(before.known, 0) as known from rendered left join before using (path)
  union all
  select placed.id, before.known from placed join before using (path)
  where placed.nav_title is distinct from before.nav_title
`
