import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { analyzeLocation } from './analyze/analyzeLocation'
import { entitiesHandlers } from './entities/handlers'
import { facetHandlers } from './facets/handlers'
import { locationsHandlers } from './locations/handlers'
import type { backstageRoutes } from './routes'

export const backstageHandlers: Handlers<typeof backstageRoutes, CatalogConfig> = {
  ...entitiesHandlers,
  ...facetHandlers,
  ...locationsHandlers,
  analyzeLocation,
}
