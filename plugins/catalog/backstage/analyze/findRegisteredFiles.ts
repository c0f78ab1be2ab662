import type { Db } from '@callboard/plugin-api/backend'

/** Which of these files the catalog reads already, through whatever location. */
export async function findRegisteredFiles(db: Db, urls: string[]): Promise<Set<string>> {
  const { rows } = await db.raw('select distinct url from files where url = any (?::text[])', [urls])
  return new Set(rows.map(({ url }: { url: string }) => url))
}
