import { type Db, inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { BuiltSite } from './Built'
import { lockSite } from './store/lockSite'
import { removePages } from './store/removePages'
import { saveAssets } from './store/saveAssets'
import { savePages } from './store/savePages'
import { saveProblems } from './store/saveProblems'
import { saveSections } from './store/saveSections'
import { saveSite } from './store/saveSite'

/**
 * Makes the portal show a site as it was built, its sections in the search index included, in one transaction. Nothing is
 * written for a site whose entity went away meanwhile.
 *
 * @param version of the site that the build rests on.
 * @returns false, with nothing written, if another build was stored since: this one may be older than that, and left out what
 *   was the same before it.
 */
export function storeSite(
  db: Db,
  { ref, version }: { ref: string; version: number },
  built: BuiltSite,
  services: Pick<Services, 'search'>,
): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const before = await lockSite(db, ref)
    if (!before) return true
    if (before.version !== version) return false
    await removePages(db, ref, built.pages, services)
    const changed = await savePages(db, ref, built.pages)
    await saveAssets(db, ref, built.assets)
    await saveProblems(db, ref, built.problems)
    const site = await saveSite(db, ref, built, changed.length > 0)
    const everyPage = before.title !== site.title || before.owner !== site.owner
    await saveSections(db, site, changed, { ...services, everyPage })
    return true
  })
}
