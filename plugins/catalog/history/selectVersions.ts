import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { documentOf } from '../queries/documentOf'
import type { Version } from './Version'

/** A version as it is stored, beside the one before it. */
export interface StoredVersion extends Omit<Version, 'changes'> {
  occasionId: number
  /** Null for a removal, and where it is too large to be compared. */
  document: Entity | null
  /** Null where there was none before, or it is too large. */
  before: Entity | null
}

export interface VersionFilter {
  /** Of one entity, by all names that it had. */
  refs?: string[] | undefined
  /** Of one occasion. */
  occasion?: number | undefined
  /** Exactly these. */
  ids?: number[] | undefined
  /** Only what is older than the version with this id. */
  before?: number | undefined
  limit: number
}

/** Larger ones, with a whole API definition in them, would have a look at the history read hundreds of megabytes. */
const longest = 500_000

/**
 * The newest first. The document of a version that something has followed is in `past_entities`, that of the newest in
 * `entities`.
 */
export async function selectVersions(db: Db, filter: VersionFilter): Promise<StoredVersion[]> {
  const { refs = [], occasion = null, ids = [], before = null, limit } = filter
  const { rows } = await db.raw<{ rows: StoredVersion[] }>(versionsWhere(conditionOf(filter)), {
    refs,
    occasion,
    ids,
    before,
    limit,
    longest,
  })
  return rows
}

function conditionOf({ refs, occasion, ids, before }: VersionFilter): string {
  const conditions = [
    refs !== undefined && 'ref = any (:refs::text[])',
    occasion !== undefined && 'occasion_id = :occasion',
    ids !== undefined && 'id = any (:ids::bigint[])',
    before !== undefined && 'id < :before',
  ].filter((condition) => condition !== false)
  return conditions.join(' and ') || 'true'
}

const versionsWhere = (condition: string) => `
  with page as (
    select * from versions where ${condition} order by id desc limit :limit
  ), compared as (
    select page.*, entities.title, later.at as until, earlier.document as earlier_document,
      case when page.action <> 'remove' then coalesce(past.document, ${documentOf('entities')}) end as document
    from page
    left join past_entities as past on past.version_id = page.id
    left join entities on entities.ref = page.ref
    left join lateral (
      select at from versions as later join occasions on occasions.id = later.occasion_id
      where later.ref = page.ref and later.id > page.id order by later.id limit 1
    ) as later on true
    left join lateral (
      select version.id from versions as version
      where version.ref = page.ref and version.id < page.id order by version.id desc limit 1
    ) as previous on page.action = 'update'
    left join past_entities as earlier on earlier.version_id = previous.id
  ), measured as (
    select *, coalesce(greatest(octet_length(document::text), octet_length(earlier_document::text)) > :longest, false)
      as "isTooLarge"
    from compared
  )
  select measured.id, ref, title, action, until, at, actor, cause, location, commit, occasion_id as "occasionId", "isTooLarge",
    case when action = 'remove' and until is null then
      case when cause = 'rename' then (select names.ref from names where alias = measured.ref)
      else (select renamed_to from renames where renames.ref = measured.ref) end
    end as "renamedTo",
    case when not "isTooLarge" then document end as document,
    case when not "isTooLarge" then earlier_document end as before
  from measured join occasions on occasions.id = occasion_id
  order by measured.id desc`
