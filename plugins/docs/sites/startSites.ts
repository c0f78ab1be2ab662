import type { Services } from '@callboard/plugin-api/backend'
import { rendererHash } from '../build/rendererHash'
import type { DocsConfig } from '../DocsConfig'
import { buildDue } from './buildDue'
import { isStopping } from './isStopping'
import { syncSites } from './syncSites'

/**
 * Notes which sites there are, and begins to build those that are due without keeping the start waiting: a source that is away
 * would hold it up.
 */
export async function startSites(services: Services<DocsConfig>): Promise<string> {
  const { db, log } = services
  await syncSites(db, services)
  buildOutdated(services).catch((error) => {
    if (!isStopping(error)) log.error(`Docs cannot be built: ${error.message}`, { error })
  })
  const { rows } = await db.raw('select count(*) from sites')
  return `${rows[0].count} ${rows[0].count === 1 ? 'site' : 'sites'}`
}

async function buildOutdated(services: Services<DocsConfig>): Promise<void> {
  await makeOutdatedDue(services)
  await buildDue(services)
}

/**
 * Looks at once at what may be otherwise than when the portal stopped and costs little to look at: folders on disk, and sites that
 * another version of the portal rendered.
 */
async function makeOutdatedDue({ db, inWorker }: Services<DocsConfig>): Promise<void> {
  await db.raw(
    `update sites set next_build_at = now() where location like 'file:%' or coalesce(etag, '') not like ? || ' %'`,
    [await rendererHash(inWorker)],
  )
}
