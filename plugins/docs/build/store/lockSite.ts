import type { Db } from '@callboard/plugin-api/backend'

/** What is stored of a site, which nobody else changes until the transaction ends; undefined if it is gone. */
export async function lockSite(
  db: Db,
  ref: string,
): Promise<{ title: string | null; owner: string | null; version: number } | undefined> {
  const { rows } = await db.raw('select title, owner, version from sites where ref = ? for update', [ref])
  return rows[0]
}
