import { stringifyEntityRef } from '@callboard/catalog-model'
import { defineBackend } from '@callboard/plugin-api/backend'
import { CatalogConfig } from './CatalogConfig'
import { addLocation } from './locations/addLocation'
import { planLocation } from './locations/planLocation'
import { refreshDue } from './locations/refreshDue'
import { refreshNow } from './locations/refreshNow'
import { registerReviewed } from './locations/registerLocation'
import { unregisterLocation } from './locations/removeLocation'
import { startLocations } from './locations/startLocations'
import { userSource } from './locations/userSource'
import { catalog } from './plugin'
import { describeEntity } from './queries/describeEntity'
import { describeLocation } from './queries/describeLocation'
import { findEntitiesInOrder } from './queries/findEntitiesInOrder'
import { findEntity } from './queries/findEntity'
import { findLocation } from './queries/findLocation'
import { findLocationIdOf } from './queries/findLocationIdOf'
import { findLocations } from './queries/findLocations'
import { findMatching } from './queries/findMatching'
import { findSource } from './queries/findSource'
import { groupsOf } from './queries/groupsOf'
import { listEntities } from './queries/listEntities'

export default defineBackend(catalog, {
  config: CatalogConfig,
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: (input, { db, user }) => listEntities(db, input, [user.ref, ...user.groups]),
    describe: (name, { db }) => describeEntity(db, name),
    source: (name, { db }) => findSource(db, name),
    plan: async ({ target }, services) => (await planLocation(userSource(target), services)).plan,
    register: async ({ target, hash }, services) =>
      describeLocation(services.db, await registerReviewed(userSource(target), hash, services)),
    location: ({ id }, { db }) => describeLocation(db, id),
    locationList: (_input, { db }) => findLocations(db),
    refresh: async ({ id }, services) => {
      await refreshNow(id, services)
      return findLocation(services.db, { id })
    },

    entityByName: (name, { db }) => findEntity(db, name),
    entitiesByRefs: async ({ entityRefs }, { db }) => ({
      items: (await findEntitiesInOrder(db, entityRefs)).map((entity) => entity ?? null),
    }),
    refreshEntity: async ({ entityRef }, services) => {
      await refreshNow(await findLocationIdOf(services.db, entityRef), services)
      return {}
    },
    addLocation,
    listLocations: async (_input, { db }) => (await findLocations(db)).map((data) => ({ data })),
    locationById: ({ id }, { db }) => findLocation(db, { id }),
    locationByEntity: (name, { db }) => findLocation(db, { gave: stringifyEntityRef(name) }),
    removeLocation: ({ id }, services) => unregisterLocation(id, services),
  },
  tasks: { refresh: { every: '10s', run: refreshDue } },
  provides: ({ db }) => ({
    catalog: {
      get: async (ref) => (await findEntitiesInOrder(db, [ref]))[0],
      getMany: (refs) => findEntitiesInOrder(db, refs),
      groupsOf: (userRef) => groupsOf(db, userRef),
      find: (filter) => findMatching(db, filter),
    },
  }),
  start: startLocations,
})
