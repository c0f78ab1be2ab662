import type { Handlers } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import { excludeEntity } from '../../exclusions/excludeEntity'
import { findEntityAt } from '../../history/at/findEntityAt'
import { readingAt } from '../../history/at/readingAt'
import { findAncestry } from './findAncestry'
import { findByRefs } from './findByRefs'
import { findByUid } from './findByUid'
import { findEntityOrLocation } from './findEntityOrLocation'
import { queryByFilter, queryByPredicate } from './queryEntities'
import type { entitiesRoutes } from './routes'

export const entitiesHandlers: Handlers<typeof entitiesRoutes, CatalogConfig> = {
  queryEntities: (input, services) => readingAt(services.queryDb, input.at, (db) => queryByFilter(db, input, services)),
  queryEntitiesByPredicate: (input, services) =>
    readingAt(services.queryDb, input.at, (db) => queryByPredicate(db, input, services)),
  entityByName: ({ at, ...name }, { queryDb }) =>
    at ? findEntityAt(queryDb, name, at) : findEntityOrLocation(queryDb, name),
  entityByUid: ({ uid }, { queryDb }) => findByUid(queryDb, uid),
  removeEntityByUid: ({ uid }, services) => excludeEntity(uid, services),
  entityAncestry: (name, { queryDb }) => findAncestry(queryDb, name),
  entitiesByRefs: ({ at, ...input }, { queryDb }) => readingAt(queryDb, at, (db) => findByRefs(db, input)),
}
