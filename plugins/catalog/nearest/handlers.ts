import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { findNearest } from './findNearest'
import type { nearestRoutes } from './routes'

export const nearestHandlers: Handlers<typeof nearestRoutes, CatalogConfig> = {
  nearest: (name, { queryDb }) => findNearest(queryDb, name),
}
