import { inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import type { Provider } from './Provider'
import { idOfPattern, patternsOf, providersOf } from './providersOf'
import { claimProvider } from './run/claimProvider'
import { dropDiscoveries } from './run/dropDiscoveries'
import { runProvider } from './run/runProvider'

type CatalogServices = Services<CatalogConfig>

/**
 * Makes the providers be those of the configuration. One that is new, or has other settings than it had, is due at once. What one
 * found that is no longer there goes with it. Patterns of files are run now; gives the ids of those.
 */
export async function startProviders(services: CatalogServices): Promise<string[]> {
  const providers = providersOf(services.config, services.reader)
  await saveProviders(services.db, providers)
  for (const id of await findUnconfigured(services.db, providers)) await dropProvider(id, services)
  const ofFiles = patternsOf(services.config, services.reader).filter(({ type }) => type === 'file')
  for (const pattern of ofFiles) {
    const provider = await claimProvider(services.db, providers, idOfPattern(pattern))
    if (provider) await runProvider(provider, { mayLose: false }, services)
  }
  return ofFiles.map(idOfPattern)
}

async function saveProviders(db: CatalogServices['db'], providers: Provider[]): Promise<void> {
  const rows = providers.map(({ id, settings }) => ({ id, settings }))
  await db.raw(
    `
    insert into providers as provider (id, settings)
    select id, settings from json_to_recordset(?::json) as configured (id text, settings text)
    on conflict (id) do update
    set settings = excluded.settings,
      next_run_at = case when provider.settings = excluded.settings then provider.next_run_at else now() end
    `,
    [JSON.stringify(rows)],
  )
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
