import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { listNames } from './listNames'
import type { nameRoutes } from './routes'

export const nameHandlers: Handlers<typeof nameRoutes, CatalogConfig> = {
  names: ({ since }, { queryDb }) => listNames(queryDb, since),
}
