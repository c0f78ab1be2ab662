import { builtinKinds } from '@callboard/catalog-model'
import { definePlugin, EntityRef, get } from '@callboard/plugin-api'
import { z } from 'zod'
import { aliasRoutes } from './aliases/routes'
import { attemptRoutes } from './attempts/routes'
import { backstageRaw, backstageRoutes } from './backstage/routes'
import { badgeRaw } from './badge/routes'
import { conflictRoutes } from './conflicts/routes'
import { discoveryRoutes } from './discovery/routes'
import { exclusionRoutes } from './exclusions/routes'
import { Explanation } from './explain/Explanation'
import { factRoutes } from './facts/routes'
import { At } from './history/at/At'
import { historyRaw, historyRoutes } from './history/routes'
import { listingRaw, listingRoutes } from './listing/routes'
import { locationRoutes } from './locations/routes'
import { nameRoutes } from './names/routes'
import { nearestRoutes } from './nearest/routes'
import { orphanRoutes } from './orphans/routes'
import { pastedRoutes } from './pasted/routes'
import { queryRoutes } from './query/routes'
import { EntityDescription, EntitySource, FoundRelations } from './shapes/EntityDescription'
import { EntityList, EntityListInput, FacetValues, FacetValuesInput } from './shapes/EntityList'
import { FoundEntity } from './shapes/EntitySummary'
import { EntityName } from './shapes/names'
import { starRoutes } from './stars/routes'
import { viewRoutes } from './views/routes'
import { webhookRaw } from './webhooks/routes'

export const catalog = definePlugin({
  id: 'catalog',
  title: 'Catalog',
  description: 'Entities: registering, reading, relating and browsing them.',
  permissions: {
    read: 'Browse the catalog',
    register: 'Register and refresh locations',
    unregister: 'Unregister locations, which removes their entities',
    share: 'Share views of the list with everybody',
  },
  kinds: builtinKinds,
  search: { entity: FoundEntity },
  events: {
    /** Entities were created, updated or removed, in a transaction that Postgres has this number for. */
    changed: z.object({ refs: z.array(EntityRef), transaction: z.string().optional() }),
    /** Somebody, or a push, asked for locations to be read now. */
    wanted: z.object({}),
  },
  live: { changed: 'read' },
  routes: {
    list: get('/list', {
      can: 'read',
      input: EntityListInput,
      output: EntityList,
      summary: 'A page of entities with facet counts',
    }),
    facetValues: get('/list/facets/:facet', {
      can: 'read',
      input: FacetValuesInput,
      output: FacetValues,
      summary: 'Values that a list can be narrowed by, found by a part of them; with counts',
    }),
    ...listingRoutes,
    describe: get('/describe/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName.extend({ at: At.optional() }),
      output: EntityDescription,
      summary: 'An entity with its relations, problems and location; with `at` what it was then',
    }),
    relations: get('/relations/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName.extend({ text: z.string().trim().min(1).max(200) }),
      output: FoundRelations,
      summary:
        'Relations of an entity whose other end holds a text; the first 200 of each type, and how many there are',
    }),
    description: get('/description/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: z.object({ html: z.string() }),
      summary: 'The description of an entity, which is Markdown, as sanitised HTML',
    }),
    source: get('/source/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: EntitySource,
      summary: 'The file that an entity stands in',
    }),
    explain: get('/entities/by-name/:kind/:namespace/:name/explain', {
      can: 'read',
      input: EntityName,
      output: Explanation,
      summary: 'Where every value and relation of an entity comes from: file and line, the catalog, or a plugin',
    }),
    schema: get('/schema.json', {
      can: 'anyone',
      output: z.record(z.string(), z.unknown()),
      summary: 'JSON Schema of catalog files with all kinds of this portal, for editors',
    }),
    ...locationRoutes,
    ...attemptRoutes,
    ...discoveryRoutes,
    ...historyRoutes,
    ...exclusionRoutes,
    ...orphanRoutes,
    ...nearestRoutes,
    ...pastedRoutes,
    ...factRoutes,
    ...conflictRoutes,
    ...aliasRoutes,
    ...nameRoutes,
    ...starRoutes,
    ...viewRoutes,
    ...queryRoutes,
    ...backstageRoutes,
  },
  raw: { ...listingRaw, ...historyRaw, ...webhookRaw, ...badgeRaw, ...backstageRaw },
})

export type { Attempt, AttemptCause, Step } from './attempts/Attempt'
export type { LocationReads } from './attempts/LocationReads'
export type { Discovery } from './discovery/Discovery'
export type { Fact, FoundApi, RepositoryFacts } from './facts/RepositoryFacts'
export { listPath } from './pages/list/listState'
export type { EntityDescription, EntitySource, RelatedEntity } from './shapes/EntityDescription'
export type {
  EntityList,
  FacetName,
  FacetValue,
} from './shapes/EntityList'
export { EntitySummary, FoundEntity } from './shapes/EntitySummary'
export type { Location, LocationDetails } from './shapes/Location'
export type { LocationList } from './shapes/LocationList'
export type { DanglingReference, FieldChange, Plan, PlannedAction, PlannedChange } from './shapes/Plan'
