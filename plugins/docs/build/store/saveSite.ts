import type { Db } from '@callboard/plugin-api/backend'
import type { BuiltSite } from '../Built'

/** A site as its sections are found: of what kind of entity it is, and whose. */
export interface SavedSite {
  ref: string
  title: string
  owner: string | null
  kind: string
}

/** Notes what a good build found out about a site as a whole, and gives what search wants to know of it. */
export async function saveSite(db: Db, ref: string, built: BuiltSite, pagesChanged: boolean): Promise<SavedSite> {
  const { rows } = await db.raw(statement, {
    ref,
    title: built.title,
    description: built.description,
    nav: JSON.stringify(built.nav),
    source: built.source,
    sourceUrl: built.sourceUrl,
    etag: built.etag,
    pagesChanged,
  })
  return rows[0]
}

// A site that has no name of its own has its entity's.
const statement = `
  update sites set
    title = coalesce(:title, entity.title, entity.name, sites.ref),
    description = :description,
    built_at = case when :pagesChanged or sites.built_at is null or sites.nav <> :nav::jsonb then now() else sites.built_at end,
    nav = :nav::jsonb,
    source = :source,
    source_url = :sourceUrl,
    etag = :etag,
    version = sites.version + 1,
    owner = entity.owner,
    checked_at = now(),
    failure = null, failed_at = null, failures = 0
  from sites as site left join catalog.summaries as entity on entity.ref = site.ref
  where sites.ref = :ref and site.ref = sites.ref
  returning sites.ref, sites.title, sites.owner, coalesce(entity.kind, split_part(sites.ref, ':', 1)) as kind
`
