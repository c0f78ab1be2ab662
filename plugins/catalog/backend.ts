import { entityJsonSchema, stringifyEntityRef } from '@callboard/catalog-model'
import { defineBackend, on, type Services } from '@callboard/plugin-api/backend'
import { addAlias } from './aliases/addAlias'
import { allNamesOf } from './aliases/allNamesOf'
import { listAliases } from './aliases/listAliases'
import { removeAlias } from './aliases/removeAlias'
import { findAttemptAfter } from './attempts/findAttempts'
import { findReads } from './attempts/findReads'
import { backstageHandlers } from './backstage/handlers'
import { mountBackstage } from './backstage/mountBackstage'
import { CatalogConfig } from './CatalogConfig'
import { findConflicts } from './conflicts/findConflicts'
import { handOver } from './conflicts/handOver'
import { providersOf } from './discovery/providersOf'
import { findDiscoveries } from './discovery/queries/findDiscoveries'
import { runDue } from './discovery/runDue'
import { runNow } from './discovery/runNow'
import { findExclusions } from './exclusions/findExclusions'
import { restoreEntity } from './exclusions/restoreEntity'
import { explainEntity } from './explain/explainEntity'
import { findActivity } from './history/activity/findActivity'
import { mountAtom } from './history/activity/mountAtom'
import { describeAt } from './history/at/describeAt'
import { readingAt } from './history/at/readingAt'
import { compareVersions } from './history/diff/compareVersions'
import { findVersions } from './history/findVersions'
import { listOfKind } from './kinds/listOfKind'
import { planLocation } from './locations/planLocation'
import { refreshDue } from './locations/refreshDue'
import { refreshNow } from './locations/refreshNow'
import { refreshWanted } from './locations/refreshWanted'
import { registerReviewed } from './locations/registerLocation'
import { startLocations } from './locations/startLocations'
import { userSource } from './locations/userSource'
import { wantRefresh } from './locations/wantRefresh'
import { findGoneEntity } from './orphans/findGoneEntity'
import { findOrphans } from './orphans/findOrphans'
import { restoreGone } from './orphans/restoreGone'
import { catalog } from './plugin'
import { describeEntity } from './queries/describeEntity'
import { describeLocation } from './queries/describeLocation'
import { findEntitiesInOrder } from './queries/findEntitiesInOrder'
import { findLocation } from './queries/findLocation'
import { findMatching } from './queries/findMatching'
import { findSource } from './queries/findSource'
import { groupsOf } from './queries/groupsOf'
import { listLocations } from './queries/listLocations'
import { mountWebhooks } from './webhooks/mountWebhooks'
import { trimWebhooks } from './webhooks/trimWebhooks'

export default defineBackend(catalog, {
  config: CatalogConfig,
  kinds: ({ kinds }) => kinds,
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: ({ at, ...input }, { queryDb, user, kinds }) =>
      readingAt(queryDb, at, (db) => listOfKind(db, input, [user.ref, ...user.groups], kinds)),
    describe: ({ at, ...name }, { queryDb, kinds }) =>
      at ? describeAt(queryDb, name, at, kinds) : describeEntity(queryDb, name, kinds),
    source: (name, { queryDb }) => findSource(queryDb, name),
    plan: async ({ target }, services) => (await planLocation(userSource(target), services)).plan,
    register: async ({ target, hash }, services) =>
      describeLocation(services.db, await registerReviewed(userSource(target), hash, services)),
    location: ({ id }, { queryDb }) => describeLocation(queryDb, id),
    locationList: (input, { queryDb }) => listLocations(queryDb, input),
    refresh: async ({ id }, services) => {
      await refreshNow(id, services)
      return findLocation(services.db, { id })
    },
    discovery: (_input, { db, config, reader }) => findDiscoveries(db, providersOf(config, reader)),
    discover: (input, services) => runNow(input, services),

    reads: ({ id }, { db }) => findReads(db, id),
    entityReads: async (name, { db }) => findReads(db, (await findLocation(db, { gave: stringifyEntityRef(name) })).id),
    startRefresh: async ({ id }, services) => ({ after: await wantRefresh(id, services.user.ref, services) }),
    attemptAfter: async ({ id, number }, { db }) => ({ attempt: await findAttemptAfter(db, id, number) }),
    schema: async (_input, { kinds }) => entityJsonSchema(kinds),
    history: async ({ before, ...name }, { db }) =>
      findVersions(db, { refs: await allNamesOf(db, stringifyEntityRef(name)), before }),
    activity: (filter, { db, user }) => findActivity(db, filter, [user.ref, ...user.groups]),
    compare: (wanted, { db }) => compareVersions(db, wanted),
    explain: explainEntity,
    occasion: ({ id, before }, { db }) => findVersions(db, { occasion: id, before }),
    exclusions: (_input, { db }) => findExclusions(db),
    restore: ({ ref }, services) => restoreEntity(ref, services),
    orphans: (_input, { db }) => findOrphans(db),
    gone: (name, { db }) => findGoneEntity(db, name),
    restoreGone: ({ ref }, services) => restoreGone(ref, services),
    conflicts: (_input, { db }) => findConflicts(db),
    handOver,
    aliases: (name, { db }) => listAliases(db, name),
    addAlias,
    removeAlias,
    ...backstageHandlers,
  },
  http(router, services, can) {
    mountBackstage(router, services, can)
    mountAtom(router, services, can)
    mountWebhooks(router, services)
  },
  tasks: {
    refresh: { every: '10s', run: refreshDue },
    discover: { every: '10s', run: runDue },
    trimWebhooks: { every: '1d', run: trimWebhooks },
  },
  provides: ({ queryDb }) => ({
    catalog: {
      get: async (ref) => (await findEntitiesInOrder(queryDb, [ref]))[0],
      getMany: (refs) => findEntitiesInOrder(queryDb, refs),
      groupsOf: (userRef) => groupsOf(queryDb, userRef),
      find: (filter) => findMatching(queryDb, filter),
    },
  }),
  on: [on(catalog.events.wanted, (_none, services: Services<CatalogConfig>) => refreshWanted(services))],
  start: startLocations,
})
