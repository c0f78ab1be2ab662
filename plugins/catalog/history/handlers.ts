import { stringifyEntityRef } from '@callboard/catalog-model'
import type { Handlers } from '@callboard/plugin-api/backend'
import { allNamesOf } from '../aliases/allNamesOf'
import type { CatalogConfig } from '../CatalogConfig'
import { findActivity } from './activity/findActivity'
import { findActors } from './activity/findActors'
import { compareVersions } from './diff/compareVersions'
import { findVersions } from './findVersions'
import type { historyRoutes } from './routes'

export const historyHandlers: Handlers<typeof historyRoutes, CatalogConfig> = {
  history: async ({ before, ...name }, { db }) =>
    findVersions(db, { refs: await allNamesOf(db, [stringifyEntityRef(name)]), before }),
  activity: (filter, { db, user }) => findActivity(db, filter, [user.ref, ...user.groups]),
  occasion: ({ id, before }, { db }) => findVersions(db, { occasion: id, before }),
  actors: (_input, { db }) => findActors(db),
  compare: (wanted, { db }) => compareVersions(db, wanted),
}
