import type { Db } from '@callboard/plugin-api/backend'

/** A repository as it was when it was looked into. */
export interface LookedInto {
  url: string
  /** Where catalog files were looked for. */
  version: string
  lookedAt: Date
  /** URLs of those that were there. */
  files: string[]
}

/** What a provider knows of repositories from its runs before, by their pages. */
export async function findLookedInto(db: Db, providerId: string): Promise<Map<string, LookedInto>> {
  const { rows } = await db.raw(
    'select url, version, looked_at as "lookedAt", files from repositories where provider_id = ?',
    [providerId],
  )
  return new Map(
    rows.map((row: Omit<LookedInto, 'lookedAt'> & { lookedAt: string }) => [
      row.url,
      { ...row, lookedAt: new Date(row.lookedAt) },
    ]),
  )
}

/** At once, and not with the rest of the run: what fails later begins there next time. */
export async function saveLookedInto(db: Db, providerId: string, looked: LookedInto): Promise<void> {
  await db.raw(
    `
    insert into repositories (provider_id, url, version, looked_at, files)
    values (:providerId, :url, :version, :lookedAt, :files::text[])
    on conflict (provider_id, url) do update
    set version = excluded.version, looked_at = excluded.looked_at, files = excluded.files
    `,
    { providerId, ...looked },
  )
}
