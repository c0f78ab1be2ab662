import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { readingAt } from '../history/at/readingAt'
import { listGroups } from './listGroups'
import { listRows } from './listRows'
import type { listingRoutes } from './routes'

export const listingHandlers: Handlers<typeof listingRoutes, CatalogConfig> = {
  rows: ({ at, ...input }, { queryDb, user, kinds }) =>
    readingAt(queryDb, at, (db) => listRows(db, input, [user.ref, ...user.groups], kinds)),
  groups: ({ at, ...input }, { queryDb, user }) =>
    readingAt(queryDb, at, (db) => listGroups(db, input, [user.ref, ...user.groups])),
}
