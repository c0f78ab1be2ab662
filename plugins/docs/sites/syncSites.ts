import { type Db, inTransaction, type Services } from '@callboard/plugin-api/backend'
import { type SectionsOf, sectionKeys } from '../build/sectionKeys'

/**
 * Makes there be a site for each entity that says where its docs are, and for no other. New sites, and those whose entity
 * changed since, are due at once: its docs may have changed as well.
 *
 * @param refs which entities to look at; every one, if absent.
 */
export async function syncSites(db: Db, { search }: Pick<Services, 'search'>, refs?: string[]): Promise<void> {
  await inTransaction(db, async (db) => {
    await removeSites(db, search, refs)
    await db.raw(addOrChange, { refs: refs ?? null })
  })
}

/** What entities say of their docs. Annotations are read off the document, and only of those that have this one. */
const wanted = `
  select ref, annotations ->> 'backstage.io/techdocs-ref' as techdocs_ref,
    annotations ->> 'backstage.io/managed-by-location' as location, updated_at
  from (
    select ref, annotations, updated_at from catalog.summaries
    where terms @> array[catalog.term('metadata.annotations.backstage.io/techdocs-ref')]
      and (:refs::text[] is null or ref = any (:refs))
    offset 0
  ) as entity
  where annotations ->> 'backstage.io/techdocs-ref' <> ''
`

// In the order of refs, so that two replicas that hear of the same change do not wait for each other. Whoever comes second finds
// that change noted, and does not make due once more what the first may be building.
const addOrChange = `
  with wanted as (${wanted})
  insert into sites as site (ref, techdocs_ref, location, entity_updated_at)
  select ref, techdocs_ref, coalesce(location, ''), updated_at from wanted order by ref
  on conflict (ref) do update set
    techdocs_ref = excluded.techdocs_ref, location = excluded.location,
    entity_updated_at = excluded.entity_updated_at, next_build_at = now(),
    etag = case
      when (site.techdocs_ref, site.location) = (excluded.techdocs_ref, excluded.location) then site.etag
    end,
    version = site.version
      + ((site.techdocs_ref, site.location) is distinct from (excluded.techdocs_ref, excluded.location))::int
  where (site.techdocs_ref, site.location, site.entity_updated_at)
    is distinct from (excluded.techdocs_ref, excluded.location, excluded.entity_updated_at)
`

async function removeSites(db: Db, search: Services['search'], refs: string[] | undefined): Promise<void> {
  const { rows } = await db.raw<{ rows: SectionsOf[] }>(
    `
    with wanted as (${wanted}), gone as (
      select ref from sites
      where (:refs::text[] is null or ref = any (:refs)) and ref not in (select ref from wanted)
      order by ref
      for update
    ), sections as (
      select id, jsonb_array_length(sections) as sections from pages where site in (select ref from gone)
    ), deleted as (
      delete from sites where ref in (select ref from gone)
    )
    select id, sections from sections
    `,
    { refs: refs ?? null },
  )
  await search.remove(
    db,
    'docs.section',
    rows.flatMap(({ id, sections }) => sectionKeys(id, 0, sections)),
  )
}
