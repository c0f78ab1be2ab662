import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { readingAt } from '../history/at/readingAt'
import { readListQuery } from '../query/readListQuery'
import { readQuery } from '../query/readQuery'
import { findListed } from './findListed'
import { listGroups } from './listGroups'
import { listRows } from './listRows'
import { findProgress } from './refresh/findProgress'
import { refreshListed } from './refresh/refreshListed'
import type { listingRoutes } from './routes'

export const listingHandlers: Handlers<typeof listingRoutes, CatalogConfig> = {
  rows: ({ at, q, ...input }, { queryDb, user, kinds }) =>
    readingAt(queryDb, at, async (db) =>
      listRows(db, input, await readListQuery(db, readQuery(q, kinds), user, at), kinds),
    ),
  groups: ({ at, q, by }, { queryDb, user, kinds }) =>
    readingAt(queryDb, at, async (db) => listGroups(db, by, await readListQuery(db, readQuery(q, kinds), user, at))),
  listed: async ({ q, refs }, { queryDb, user, kinds }) => ({
    refs: await findListed(queryDb, refs, await readListQuery(queryDb, readQuery(q, kinds), user)),
  }),
  refreshListed,
  refreshProgress: ({ wishes }, { queryDb }) => findProgress(queryDb, wishes),
}
