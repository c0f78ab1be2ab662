import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { findExclusions } from './findExclusions'
import { restoreEntity } from './restoreEntity'
import type { exclusionRoutes } from './routes'

export const exclusionHandlers: Handlers<typeof exclusionRoutes, CatalogConfig> = {
  exclusions: (_input, { db }) => findExclusions(db),
  restore: ({ ref }, services) => restoreEntity(ref, services),
}
