import { stringifyEntityRef } from '@callboard/catalog-model'
import type { Handlers } from '@callboard/plugin-api/backend'
import { currentNames } from '../../aliases/currentNames'
import type { CatalogConfig } from '../../CatalogConfig'
import { addLocation } from '../../locations/addLocation'
import { moveLocation } from '../../locations/moveLocation'
import { refreshNow } from '../../locations/refreshNow'
import { unregisterLocation } from '../../locations/removeLocation'
import { findLocation } from '../../queries/findLocation'
import { findLocationIdOf } from '../../queries/findLocationIdOf'
import { findLocations } from '../../queries/findLocations'
import { queryLocations } from './queryLocations'
import type { locationsRoutes } from './routes'

export const locationsHandlers: Handlers<typeof locationsRoutes, CatalogConfig> = {
  refreshEntity: async ({ entityRef }, services) => {
    await refreshNow(await findLocationIdOf(services.db, entityRef), services)
    return {}
  },
  addLocation,
  listLocations: async (_input, { queryDb }) => (await findLocations(queryDb)).map((data) => ({ data })),
  queryLocations: (input, { queryDb }) => queryLocations(queryDb, input),
  locationById: ({ id }, { queryDb }) => findLocation(queryDb, { id }),
  locationByEntity: async (name, { queryDb }) => {
    const [gave = ''] = await currentNames(queryDb, [stringifyEntityRef(name)])
    return findLocation(queryDb, { gave })
  },
  moveLocation,
  removeLocation: ({ id }, services) => unregisterLocation(id, services),
}
