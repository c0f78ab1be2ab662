import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { lookIntoPushed } from './look/lookIntoPushed'
import { providersOf } from './providersOf'
import { claimProvider } from './run/claimProvider'
import { runProvider } from './run/runProvider'
import { saveProviders } from './run/saveProviders'

/** Runs every provider that is due, one after the other; and looks into what was pushed to while one was running. */
export async function runDue(services: Services<CatalogConfig>): Promise<void> {
  const providers = providersOf(services)
  if (providers.length === 0) return
  // Of a plugin that was installed meanwhile.
  await saveProviders(services.db, providers)
  while (!services.signal.aborted) {
    const provider = await claimProvider(services.db, providers)
    if (!provider) return lookIntoPushed(services)
    await runProvider(provider, { mayLose: false }, services)
  }
}
