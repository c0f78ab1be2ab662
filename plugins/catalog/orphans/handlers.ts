import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { findGoneEntity } from './findGoneEntity'
import { findOrphans } from './findOrphans'
import { restoreGone } from './restoreGone'
import type { orphanRoutes } from './routes'

export const orphanHandlers: Handlers<typeof orphanRoutes, CatalogConfig> = {
  orphans: (_input, { db }) => findOrphans(db),
  gone: (name, { db }) => findGoneEntity(db, name),
  restoreGone: ({ ref }, services) => restoreGone(ref, services),
}
