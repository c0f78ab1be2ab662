import type { Services } from '@callboard/plugin-api/backend'
import type { DocsConfig } from '../DocsConfig'
import { buildClaimed } from './buildClaimed'
import { claimSite } from './claimSite'
import { nextBuildIn } from './nextBuildIn'

/** Looks at the source of a site at a user's wish, and reads it even where it says that nothing changed. */
export async function buildNow(ref: string, services: Services<DocsConfig>): Promise<void> {
  const site = await claimSite(services.db, ref, nextBuildIn(services.config))
  if (site) await buildClaimed([{ ...site, etag: null }], services, true)
}
