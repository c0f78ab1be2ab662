import { conflict, forbidden, notFound } from '@callboard/plugin-api'
import type { Db, RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import type { Discovery } from './Discovery'
import type { Provider } from './Provider'
import { providersOf } from './providersOf'
import { findDiscoveries } from './queries/findDiscoveries'
import { claimProvider } from './run/claimProvider'
import { runProvider } from './run/runProvider'

/** How long a person waits for the end of a run: after that it goes on, and the page shows it. */
const patience = 20_000
/** Between two looks whether a run has ended. */
const pause = 200

/**
 * Runs a provider at a person's wish.
 *
 * @throws PortalError 404 if the configuration has none of that id, 409 while it goes on running, 403 for removing without being allowed to
 */
export async function runNow(
  { id, mayLose }: { id: string; mayLose: boolean },
  services: RequestServices<CatalogConfig>,
): Promise<Discovery> {
  const { db } = services
  if (mayLose && !services.isAllowed('catalog.unregister'))
    throw forbidden('Removing what a provider no longer lists takes the permission catalog.unregister.')
  const providers = providersOf(services)
  if (!providers.some((provider) => provider.id === id)) throw notFound('provider', id)
  const provider = await claimWhenFree(db, providers, id)
  if (!provider) throw conflict(`${id} is still running. Look at it again in a moment.`)
  // The run is no longer the caller's once it has begun: it goes on when they leave.
  const run = runProvider(provider, { mayLose }, { ...services, signal: new AbortController().signal }).catch((error) =>
    services.log.error(`${id} could not be run: ${error.message}`, { error }),
  )
  await Promise.race([run, waitFor(patience)])
  const [discovery] = await findDiscoveries(db, [provider])
  if (!discovery) throw notFound('provider', id)
  return discovery
}

/** A run that began before may have seen what was before. */
async function claimWhenFree(db: Db, providers: Provider[], id: string): Promise<Provider | undefined> {
  for (const giveUpAt = Date.now() + patience; ; ) {
    const provider = await claimProvider(db, providers, id)
    if (provider || Date.now() > giveUpAt) return provider
    await waitFor(pause)
  }
}

const waitFor = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
