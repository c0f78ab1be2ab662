import { stringifyEntityRef } from '@callboard/catalog-model'
import type { Handlers } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'
import type { CatalogConfig } from '../CatalogConfig'
import { excludeEntity } from '../exclusions/excludeEntity'
import { findEntityAt } from '../history/at/findEntityAt'
import { readingAt } from '../history/at/readingAt'
import { addLocation } from '../locations/addLocation'
import { moveLocation } from '../locations/moveLocation'
import { refreshNow } from '../locations/refreshNow'
import { unregisterLocation } from '../locations/removeLocation'
import { findLocation } from '../queries/findLocation'
import { findLocationIdOf } from '../queries/findLocationIdOf'
import { findLocations } from '../queries/findLocations'
import { analyzeLocation } from './analyze/analyzeLocation'
import { findAncestry } from './entities/findAncestry'
import { findByRefs } from './entities/findByRefs'
import { findByUid } from './entities/findByUid'
import { findEntityOrLocation } from './entities/findEntityOrLocation'
import { queryByFilter, queryByPredicate } from './entities/queryEntities'
import { countFacets } from './facets/countFacets'
import { queryLocations } from './locations/queryLocations'
import { parseFilter } from './query/parseFilter'
import type { backstageRoutes } from './routes'

export const backstageHandlers: Handlers<typeof backstageRoutes, CatalogConfig> = {
  queryEntities: ({ at, ...input }, { queryDb }) => readingAt(queryDb, at, (db) => queryByFilter(db, input)),
  queryEntitiesByPredicate: ({ at, ...input }, { queryDb }) =>
    readingAt(queryDb, at, (db) => queryByPredicate(db, input)),
  entityByName: ({ at, ...name }, { queryDb }) =>
    at ? findEntityAt(queryDb, name, at) : findEntityOrLocation(queryDb, name),
  entityByUid: ({ uid }, { queryDb }) => findByUid(queryDb, uid),
  removeEntityByUid: ({ uid }, services) => excludeEntity(uid, services),
  entityAncestry: (name, { queryDb }) => findAncestry(queryDb, name),
  entitiesByRefs: ({ at, ...input }, { queryDb }) => readingAt(queryDb, at, (db) => findByRefs(db, input)),
  facets: ({ facet, filter, at }, { queryDb }) =>
    readingAt(queryDb, at, (db) => countFacets(db, facet, parseFilter(filter))),
  facetsByPredicate: ({ facets, query, at }, { queryDb }) =>
    readingAt(queryDb, at, (db) => countFacets(db, facets, query)),
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
  analyzeLocation,
  removeLocation: ({ id }, services) => unregisterLocation(id, services),
}
