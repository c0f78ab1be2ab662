import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { providersOf } from './providersOf'
import { findDiscoveries } from './queries/findDiscoveries'
import type { discoveryRoutes } from './routes'
import { runNow } from './runNow'

export const discoveryHandlers: Handlers<typeof discoveryRoutes, CatalogConfig> = {
  discovery: (_input, services) => findDiscoveries(services.db, providersOf(services)),
  discover: (input, services) => runNow(input, services),
}
