import { counted } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { rendererHash } from '../build/rendererHash'
import type { DocsConfig } from '../DocsConfig'
import { buildDue } from './buildDue'
import { inBackground } from './inBackground'
import { syncSites } from './syncSites'

/** Notes which sites there are, and begins to build those that are due without keeping the start waiting. */
export async function startSites(services: Services<DocsConfig>): Promise<string> {
  const { db } = services
  await syncSites(db, services)
  const { rows } = await db.raw('select count(*), now() as "startedAt" from sites')
  inBackground(buildOutdated(services, rows[0].startedAt), services)
  return counted(Number(rows[0].count), 'site')
}

async function buildOutdated(services: Services<DocsConfig>, startedAt: string): Promise<void> {
  await makeOutdatedDue(services, startedAt)
  await buildDue(services)
}

/**
 * Looks at once at what may be otherwise than when the portal stopped and costs little to look at: folders on disk, and sites that
 * another version of the portal rendered. Not what was looked at since this portal started.
 */
async function makeOutdatedDue({ db, inWorker }: Services<DocsConfig>, startedAt: string): Promise<void> {
  await db.raw(
    `
    update sites set next_build_at = now()
    where greatest(checked_at, failed_at) < :startedAt and (location like 'file:%' or coalesce(etag, '') not like :renderer || ' %')
    `,
    { startedAt, renderer: await rendererHash(inWorker) },
  )
}
