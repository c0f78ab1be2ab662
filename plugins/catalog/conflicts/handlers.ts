import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { findConflicts } from './findConflicts'
import { handOver } from './handOver'
import type { conflictRoutes } from './routes'

export const conflictHandlers: Handlers<typeof conflictRoutes, CatalogConfig> = {
  conflicts: (_input, { db }) => findConflicts(db),
  handOver,
}
