import { entityJsonSchema, stringifyEntityRef } from '@callboard/catalog-model'
import { defineBackend, on, type Services } from '@callboard/plugin-api/backend'
import { aliasHandlers } from './aliases/handlers'
import { attemptHandlers } from './attempts/handlers'
import { backstageHandlers } from './backstage/handlers'
import { mountBackstage } from './backstage/mountBackstage'
import { mountBadge } from './badge/mountBadge'
import { CatalogConfig } from './CatalogConfig'
import { conflictHandlers } from './conflicts/handlers'
import { describeInHtml } from './descriptions/describeInHtml'
import { discoveryHandlers } from './discovery/handlers'
import { lookIntoPushed } from './discovery/look/lookIntoPushed'
import { wantListing } from './discovery/run/wantListing'
import { runDue } from './discovery/runDue'
import { exclusionHandlers } from './exclusions/handlers'
import { explainEntity } from './explain/explainEntity'
import { factHandlers } from './facts/handlers'
import { mountAtom } from './history/activity/mountAtom'
import { describeAt } from './history/at/describeAt'
import { readingAt } from './history/at/readingAt'
import { historyHandlers } from './history/handlers'
import { resultsOf } from './ingest/documentsOf'
import { trimOrigins } from './ingest/store/trimOrigins'
import { trimWords } from './ingest/store/trimWords'
import { listOfKind } from './kinds/listOfKind'
import { mountExport } from './listing/export/mountExport'
import { listingHandlers } from './listing/handlers'
import { locationHandlers } from './locations/handlers'
import { refreshDue } from './locations/refreshDue'
import { refreshWanted } from './locations/refreshWanted'
import { withheldIfReadonly } from './locations/refuseIfReadonly'
import { startLocations } from './locations/startLocations'
import { nameHandlers } from './names/handlers'
import { nearestHandlers } from './nearest/handlers'
import { orphanHandlers } from './orphans/handlers'
import { pastedHandlers } from './pasted/handlers'
import { catalog } from './plugin'
import { describeEntity } from './queries/describeEntity'
import { findEntitiesInOrder } from './queries/findEntitiesInOrder'
import { findFacetValues } from './queries/findFacetValues'
import { findMatching } from './queries/findMatching'
import { findRelations } from './queries/findRelations'
import { findSource } from './queries/findSource'
import { groupsOf } from './queries/groupsOf'
import { queryHandlers } from './query/handlers'
import { readListQuery } from './query/readListQuery'
import { readQuery } from './query/readQuery'
import { starHandlers } from './stars/handlers'
import { twins } from './twins'
import { viewHandlers } from './views/handlers'
import { mountWebhooks } from './webhooks/mountWebhooks'
import { trimWebhooks } from './webhooks/trimWebhooks'

export default defineBackend(catalog, {
  config: CatalogConfig,
  kinds: ({ kinds }) => kinds,
  withholds: withheldIfReadonly,
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: ({ q, ...page }, { queryDb, user, kinds }) =>
      readingAt(queryDb, page.at, async (db) =>
        listOfKind(db, page, await readListQuery(db, readQuery(q, kinds), user, page.at), kinds),
      ),
    facetValues: ({ at, q, ...input }, { queryDb, user, kinds }) =>
      readingAt(queryDb, at, async (db) =>
        findFacetValues(db, input, await readListQuery(db, readQuery(q, kinds), user, at)),
      ),
    ...listingHandlers,
    describe: ({ at, ...name }, services) =>
      at ? describeAt(services.queryDb, name, at, services.kinds) : describeEntity(name, services),
    relations: ({ text, ...name }, { queryDb }) => findRelations(queryDb, stringifyEntityRef(name), text),
    description: describeInHtml,
    source: (name, { queryDb }) => findSource(queryDb, name),
    explain: explainEntity,
    schema: async (_input, { kinds }) => entityJsonSchema(kinds),
    ...locationHandlers,
    ...attemptHandlers,
    ...discoveryHandlers,
    ...historyHandlers,
    ...exclusionHandlers,
    ...orphanHandlers,
    ...nearestHandlers,
    ...pastedHandlers,
    ...factHandlers,
    ...conflictHandlers,
    ...aliasHandlers,
    ...nameHandlers,
    ...starHandlers,
    ...viewHandlers,
    ...queryHandlers,
    ...backstageHandlers,
  },
  http(router, services, can) {
    mountExport(router, services, can)
    mountBackstage(router, services, can)
    mountBadge(router, services, can)
    mountAtom(router, services, can)
    mountWebhooks(router, services)
  },
  tasks: {
    refresh: { every: '10s', run: refreshDue },
    discover: { every: '10s', run: runDue },
    trimWebhooks: { every: '1d', run: trimWebhooks },
    trimOrigins: { every: '1d', run: trimOrigins },
    trimWords: { every: '1d', run: trimWords },
  },
  provides: ({ db, queryDb }) => ({
    catalog: {
      get: async (ref) => (await findEntitiesInOrder(queryDb, [ref]))[0],
      getMany: (refs) => findEntitiesInOrder(queryDb, refs),
      groupsOf: (userRef) => groupsOf(queryDb, userRef),
      find: (filter) => findMatching(queryDb, filter),
      listAgain: (provider) => wantListing(db, provider),
    },
  }),
  results: { entity: resultsOf },
  twins,
  on: [
    on(catalog.events.wanted, (_none, services: Services<CatalogConfig>) => refreshWanted(services)),
    on(catalog.events.wanted, (_none, services: Services<CatalogConfig>) => lookIntoPushed(services)),
  ],
  start: startLocations,
})
