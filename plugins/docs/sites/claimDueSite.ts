import type { Db } from '@callboard/plugin-api/backend'

/** A site as far as building it goes. */
export interface DueSite {
  ref: string
  techdocsRef: string
  location: string
  /** Of the last good build. */
  etag: string | null
  /** Builds that failed since then. */
  failures: number
  /** Goes up with each build that is stored, and when the docs move elsewhere: what began before that counts no more. */
  version: number
}

/**
 * Takes the site that is due the longest, or the one that is asked for, due or not, by moving its next build ahead: no other
 * replica takes it meanwhile, and if this process dies while it builds, the site is merely built one turn later. One that is
 * asked for and is being stored right now is waited for.
 */
export async function claimDueSite(db: Db, nextBuildIn: number, ref?: string): Promise<DueSite | undefined> {
  const { rows } = await db.raw(
    `
    with due as (
      select ref from sites
      where case when :ref::text is null then next_build_at <= now() else ref = :ref end
      order by next_build_at
      limit 1
      for update ${ref === undefined ? 'skip locked' : ''}
    )
    update sites set next_build_at = now() + :nextBuildIn * interval '1 millisecond'
    from due where sites.ref = due.ref
    returning sites.ref, techdocs_ref as "techdocsRef", location, etag, failures, version
    `,
    { nextBuildIn, ref: ref ?? null },
  )
  return rows[0]
}
