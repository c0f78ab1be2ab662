import type { Db } from '@callboard/plugin-api/backend'
import type { Asset } from '../Built'

/** Makes a site have exactly these pictures; one that is as it was is not written again. */
export async function saveAssets(db: Db, site: string, assets: Asset[]): Promise<void> {
  const { rows } = await db.raw('select path, hash from assets where site = ?', [site])
  const known = new Map(rows.map(({ path, hash }: Asset) => [path, hash]))
  for (const { path, type, hash, bytes } of assets.filter(({ path, hash }) => known.get(path) !== hash)) {
    await db('assets').insert({ site, path, type, hash, bytes }).onConflict(['site', 'path']).merge()
  }
  await db.raw('delete from assets where site = ? and path <> all (?)', [site, assets.map(({ path }) => path)])
}
