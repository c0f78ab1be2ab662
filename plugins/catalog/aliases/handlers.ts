import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { addAlias } from './addAlias'
import { listAliases } from './listAliases'
import { removeAlias } from './removeAlias'
import type { aliasRoutes } from './routes'

export const aliasHandlers: Handlers<typeof aliasRoutes, CatalogConfig> = {
  aliases: (name, { db }) => listAliases(db, name),
  addAlias,
  removeAlias,
}
