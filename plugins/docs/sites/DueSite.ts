/** A site as far as building it goes. */
export interface DueSite {
  ref: string
  techdocsRef: string
  location: string
  /** Of the last good build. */
  etag: string | null
  /** Goes up with each build that is stored, and when the docs move elsewhere: what began before that counts no more. */
  version: number
}

export const dueSiteColumns = `sites.ref, techdocs_ref as "techdocsRef", location, etag, version`

/** The rows of sites that are still as they were claimed. */
export const asClaimed = `(sites.ref, version) in (select * from unnest(:refs::text[], :versions::int[]))`

export const keysOf = (sites: DueSite[]) => ({
  refs: sites.map(({ ref }) => ref),
  versions: sites.map(({ version }) => version),
})
