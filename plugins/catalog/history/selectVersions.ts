import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Version } from './Version'

/** A version as it is stored, beside the one before it. */
export interface StoredVersion
  extends Pick<Version, 'id' | 'ref' | 'title' | 'at' | 'actor' | 'cause' | 'location' | 'isTooLarge'> {
  /** Null for a removal, and where it is too large to be compared. */
  document: Entity | null
  /** Null where there was none before, or it is too large. */
  before: Entity | null
  isRemoval: boolean
  isFirst: boolean
}

export interface VersionFilter {
  /** Of one entity; of all, if absent. */
  ref?: string | undefined
  /** Only what is older than the version with this id. */
  before?: number | undefined
  limit: number
}

/** Larger ones, with a whole API definition in them, would have a look at the history read hundreds of megabytes. */
const longest = 500_000

/** The newest first. */
export async function selectVersions(db: Db, { ref, before, limit }: VersionFilter): Promise<StoredVersion[]> {
  const { rows } = await db.raw(
    `
    with page as (
      select * from versions
      where (:ref::text is null or ref = :ref) and (:before::bigint is null or id < :before)
      order by id desc
      limit :limit
    ), compared as (
      select page.*, earlier.id as earlier_id, earlier.document as earlier_document,
        octet_length(page.document::text) > :longest or octet_length(earlier.document::text) > :longest as too_large
      from page left join lateral (
        select id, document from versions where versions.ref = page.ref and versions.id < page.id order by id desc limit 1
      ) as earlier on true
    )
    select compared.id::int, compared.ref, entities.title, at, actor, cause, location,
      compared.document is null as "isRemoval",
      earlier_document is null as "isFirst",
      coalesce(too_large, false) as "isTooLarge",
      case when too_large then null else compared.document end as document,
      case when too_large then null else earlier_document end as before
    from compared left join entities on entities.ref = compared.ref
    order by compared.id desc
    `,
    { ref: ref ?? null, before: before ?? null, limit, longest },
  )
  return rows
}
