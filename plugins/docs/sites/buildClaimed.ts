import { ReadError, type Services } from '@callboard/plugin-api/backend'
import { buildSite } from '../build/buildSite'
import { storeSite } from '../build/storeSite'
import type { DocsConfig } from '../DocsConfig'
import { claimDueSite, type DueSite } from './claimDueSite'
import { findPageFacts } from './findPageFacts'
import { isStopping } from './isStopping'
import { nextBuildIn } from './nextBuildIn'

/** Builds a site and stores it, before others if someone waits for it. One whose source fails stays as it was last good, and says why. */
export async function buildClaimed(site: DueSite, services: Services<DocsConfig>, someoneWaits = false): Promise<void> {
  const { db, log, reader, inWorker } = services
  try {
    const started = performance.now()
    const known = { ...site, stored: await findPageFacts(db, site.ref) }
    const built = await buildSite(known, { reader, inWorker, someoneWaits })
    if (!built) return await markUnchanged(db, site)
    if (!(await storeSite(db, site, built, services))) return await buildAgain(site.ref, services)
    const rendered = built.pages.filter(({ content }) => content).length
    const milliseconds = Math.round(performance.now() - started)
    log.info(`The docs of ${site.ref} were built`, { pages: built.pages.length, rendered, milliseconds })
  } catch (error) {
    if (isStopping(error)) return
    await fail(site, error as Error, services)
  }
}

/** Two builds of a site at once: whoever comes second reads the source anew, so that what is shown is never the older of two. */
async function buildAgain(ref: string, services: Services<DocsConfig>): Promise<void> {
  const site = await claimDueSite(services.db, nextBuildIn(services.config), ref)
  if (site) await buildClaimed(site, services)
}

async function markUnchanged(db: Services['db'], { ref, version }: DueSite): Promise<void> {
  await db.raw(
    `
    update sites set checked_at = now(), failure = null, failed_at = null, failures = 0
    where ref = :ref and version = :version
    `,
    { ref, version },
  )
}

/** Only what went wrong inside the portal is the operator's: why a source gives no site stands with the site. */
async function fail(
  { ref, version, failures }: DueSite,
  error: Error,
  { db, config, log }: Services<DocsConfig>,
): Promise<void> {
  const isUnreadable = error instanceof ReadError
  if (!isUnreadable) log.error(`The docs of ${ref} cannot be built: ${error.message}`, { error })
  const failure = isUnreadable ? error.message : 'The portal failed to build it; its log says why.'
  await db.raw(
    `
    update sites set failure = :failure, failed_at = now(), failures = failures + 1,
      next_build_at = greatest(next_build_at, now() + :nextBuildIn * interval '1 millisecond')
    where ref = :ref and version = :version
    `,
    { ref, version, failure, nextBuildIn: nextBuildIn(config, failures + 1) },
  )
}
