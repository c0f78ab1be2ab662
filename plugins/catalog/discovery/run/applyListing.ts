import { inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import { stringifySource } from '../../ingest/Source'
import { catalog } from '../../plugin'
import type { Listed, Provider } from '../Provider'
import { dropDiscoveries } from './dropDiscoveries'
import { insertListed } from './insertListed'
import { markListed } from './markRun'
import type { RunResult } from './Run'
import { refuseLoss } from './refuseLoss'

type Applying = Pick<Services<CatalogConfig>, 'db' | 'search' | 'events' | 'config'>

/** Makes what a provider discovered be what it lists now, in one transaction. @throws LossError if too much of it is gone */
export function applyListing(
  provider: Provider,
  { sources, notes }: Listed,
  { mayLose }: { mayLose: boolean },
  services: Applying,
): Promise<RunResult> {
  return inTransaction(services.db, async (db) => {
    const { before, gone } = await compare(db, provider.id, sources)
    if (!mayLose) refuseLoss({ before, gone: gone.length, removeAtMost: provider.removeAtMost })
    const added = await insertListed(db, provider.id, sources)
    await dropDiscoveries(provider.id, gone, { ...services, db })
    await forgetRepositories(db, provider.id)
    if (added > 0) await services.events.publish(db, catalog.events.wanted, {})
    const result = { listed: before + added - gone.length, added, removed: gone.length, notes }
    await markListed(db, provider, result)
    return result
  })
}

/** How many locations the provider had, and which of them it no longer lists. */
async function compare(db: Services['db'], providerId: string, sources: Listed['sources']) {
  const { rows } = await db.raw(
    `
    select discoveries.location_id as id, locations.type, locations.target
    from discoveries join locations on locations.id = discoveries.location_id
    where provider_id = ?
    for update of discoveries
    `,
    [providerId],
  )
  const listed = new Set(sources.map(stringifySource))
  const gone = rows.filter((row: Listed['sources'][number]) => !listed.has(stringifySource(row)))
  return { before: rows.length, gone: gone.map(({ id }: { id: string }) => id) as string[] }
}

/** What was known of repositories that were not listed for a month. */
async function forgetRepositories(db: Services['db'], providerId: string): Promise<void> {
  await db.raw(
    `
    delete from repositories
    where provider_id = :providerId and looked_at < now() - interval '30 days' and not exists (
      select from discoveries join locations on locations.id = location_id
      where discoveries.provider_id = repositories.provider_id and target = any (files)
    )
    `,
    { providerId },
  )
}
