import type { Db } from '@callboard/plugin-api/backend'

/** Keeps everybody else from storing this site until the transaction ends; undefined if there is no such site any more. */
export async function lockSite(
  db: Db,
  ref: string,
): Promise<{ title: string | null; owner: string | null } | undefined> {
  const { rows } = await db.raw('select title, owner from sites where ref = ? for update', [ref])
  return rows[0]
}
