import type { Services } from '@callboard/plugin-api/backend'
import { buildSite } from '../build/buildSite'
import { type Look, lookAtSource } from '../build/lookAtSource'
import { storeSite } from '../build/storeSite'
import type { DocsConfig } from '../DocsConfig'
import { claimSite } from './claimSite'
import type { DueSite } from './DueSite'
import { findPageFacts } from './findPageFacts'
import { isStopping } from './isStopping'
import { markFailed } from './markFailed'
import { markUnchanged } from './markUnchanged'
import { nextBuildIn } from './nextBuildIn'

/**
 * Looks at the source of these sites, which is the same, then builds and stores each. One whose source fails stays as it was last
 * good, and says why.
 *
 * @param someoneWaits for them: they go before others.
 */
export async function buildClaimed(
  [first, ...others]: DueSite[],
  services: Services<DocsConfig>,
  someoneWaits = false,
): Promise<void> {
  if (!first) return
  await failing([first, ...others], services, async () => {
    const look = await lookAtSource(first, { ...services, someoneWaits })
    if (!look) return markUnchanged(services.db, [first, ...others])
    await failing([first], services, () => buildFrom(look, first, services, someoneWaits))
    await buildOthers(look, others, services)
  })
}

/** What cannot be listed is read file by file, within a time for one site: each looks for itself then. */
async function buildOthers(look: Look, sites: DueSite[], services: Services<DocsConfig>): Promise<void> {
  const canShare = look.opened.tree.paths !== undefined
  for (const site of sites) {
    if (services.signal.aborted) return
    if (canShare) await failing([site], services, () => buildFrom(look, site, services))
    else await buildClaimed([site], services)
  }
}

/** Does this; what goes wrong with it is noted as the failure of these sites. */
async function failing(sites: DueSite[], services: Services<DocsConfig>, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isStopping(error)) await markFailed(sites, error as Error, services)
  }
}

async function buildFrom(
  look: Look,
  site: DueSite,
  services: Services<DocsConfig>,
  someoneWaits = false,
): Promise<void> {
  const { db, log, metrics, inWorker } = services
  const started = performance.now()
  const stored = await findPageFacts(db, site.ref)
  const built = await buildSite({ ref: site.ref, stored }, look, { inWorker, someoneWaits })
  if (!(await storeSite(db, site, built, services))) return buildAgain(site.ref, services)
  const rendered = built.pages.filter(({ content }) => content).length
  const milliseconds = Math.round(performance.now() - started)
  metrics.histogram('build_seconds', 'Time to build the docs of an entity').observe({}, milliseconds / 1000)
  log.info(`The docs of ${site.ref} were built`, { pages: built.pages.length, rendered, milliseconds })
}

/** Two builds of a site at once: whoever comes second reads the source anew, so that what is shown is never the older of two. */
async function buildAgain(ref: string, services: Services<DocsConfig>): Promise<void> {
  const site = await claimSite(services.db, ref, nextBuildIn(services.config))
  if (site) await buildClaimed([site], services)
}
