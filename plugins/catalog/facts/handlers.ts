import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { findFacts } from './findFacts'
import type { factRoutes } from './routes'

export const factHandlers: Handlers<typeof factRoutes, CatalogConfig> = { facts: findFacts }
