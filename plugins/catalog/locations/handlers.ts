import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { describeLocation } from '../queries/describeLocation'
import { findLocation } from '../queries/findLocation'
import { listLocations } from '../queries/listLocations'
import { planLocation } from './planLocation'
import { refreshNow } from './refreshNow'
import { registerReviewed } from './registerLocation'
import type { locationRoutes } from './routes'
import { userSource } from './userSource'

export const locationHandlers: Handlers<typeof locationRoutes, CatalogConfig> = {
  plan: async ({ target }, services) => (await planLocation(await userSource(target, services), services)).plan,
  register: async ({ target, hash }, services) =>
    describeLocation(services.db, { id: await registerReviewed(await userSource(target, services), hash, services) }),
  location: (input, { queryDb }) => describeLocation(queryDb, input),
  locationList: (input, { queryDb }) => listLocations(queryDb, input),
  refresh: async ({ id }, services) => {
    await refreshNow(id, services)
    return findLocation(services.db, { id })
  },
}
