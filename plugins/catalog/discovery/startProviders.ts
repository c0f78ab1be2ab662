import { inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import type { Provider } from './Provider'
import { idOfPattern, patternsOf, providersOf } from './providersOf'
import { claimProvider } from './run/claimProvider'
import { dropDiscoveries } from './run/dropDiscoveries'
import { runProvider } from './run/runProvider'
import { saveProviders } from './run/saveProviders'

type CatalogServices = Services<CatalogConfig>

/**
 * Makes the providers be those of the configuration and of plugins. One that is new, or has other settings than it had, is due at once. What one
 * found that is no longer there goes with it. Patterns of files are run now; gives the ids of those.
 */
export async function startProviders(services: CatalogServices): Promise<string[]> {
  const providers = providersOf(services)
  await saveProviders(services.db, providers)
  const kept = providersOfAbsent(services.plugins)
  for (const id of await findUnconfigured(services.db, providers)) if (!kept(id)) await dropProvider(id, services)
  const ofFiles = patternsOf(services.config, services.reader).filter(({ type }) => type === 'file')
  for (const pattern of ofFiles) {
    const provider = await claimProvider(services.db, providers, idOfPattern(pattern))
    if (provider) await runProvider(provider, { mayLose: false }, services)
  }
  return ofFiles.map(idOfPattern)
}

/** What a plugin listed stays while that plugin is away: it may have failed, or run in a thread that starts later. */
function providersOfAbsent(plugins: CatalogServices['plugins']) {
  const running = new Set(plugins.map(({ id }) => id))
  return (id: string) => {
    const [, plugin] = /^plugin:([a-z0-9-]+)\./.exec(id) ?? []
    return plugin !== undefined && !running.has(plugin)
  }
}

async function findUnconfigured(db: CatalogServices['db'], providers: Provider[]): Promise<string[]> {
  const { rows } = await db.raw('select id from providers where id <> all (?::text[])', [providers.map(({ id }) => id)])
  return rows.map(({ id }: { id: string }) => id)
}

function dropProvider(id: string, services: CatalogServices): Promise<void> {
  return inTransaction(services.db, async (db) => {
    const { rows } = await db.raw('select location_id as id from discoveries where provider_id = ?', [id])
    const locations = rows.map(({ id }: { id: string }) => id)
    await dropDiscoveries(id, locations, { ...services, db })
    await db.raw('delete from providers where id = ?', [id])
  })
}
