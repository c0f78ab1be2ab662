import { stringifyEntityRef } from '@callboard/catalog-model'
import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { wantRefresh } from '../locations/wantRefresh'
import { findLocation } from '../queries/findLocation'
import { findAttemptAfter } from './findAttempts'
import { findReads } from './findReads'
import type { attemptRoutes } from './routes'

export const attemptHandlers: Handlers<typeof attemptRoutes, CatalogConfig> = {
  reads: ({ id }, { db }) => findReads(db, id),
  entityReads: async (name, { db }) => findReads(db, (await findLocation(db, { gave: stringifyEntityRef(name) })).id),
  startRefresh: async ({ id }, services) => ({ after: await wantRefresh(id, services.user.ref, services) }),
  attemptAfter: async ({ id, number }, { db }) => ({ attempt: await findAttemptAfter(db, id, number) }),
}
