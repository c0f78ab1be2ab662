import { analyzeRoutes } from './analyze/routes'
import { entitiesRaw, entitiesRoutes } from './entities/routes'
import { facetRoutes } from './facets/routes'
import { locationsRoutes } from './locations/routes'

/** The catalog API of Backstage, as `@backstage/catalog-client` calls it. */
export const backstageRoutes = { ...entitiesRoutes, ...facetRoutes, ...locationsRoutes, ...analyzeRoutes }

export const backstageRaw = entitiesRaw
