import { builtinKinds, EntityDocument } from '@callboard/catalog-model'
import { definePlugin, del, EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityDescription, EntitySource } from './shapes/EntityDescription'
import { EntityList, EntityListInput } from './shapes/EntityList'
import { EntitySummary } from './shapes/EntitySummary'
import { Location, LocationDetails } from './shapes/Location'
import { Plan } from './shapes/Plan'

const EntityName = z.object({ kind: z.string(), namespace: z.string(), name: z.string() })
const LocationId = z.object({ id: z.uuid() })
const Target = z.string().trim().min(1, 'Paste the URL of a catalog file.').max(2000)

/** What the browser sends when it registers: the URL, and the plan that its user saw. */
const Reviewed = z.object({ target: Target, hash: z.string() })

export const catalog = definePlugin({
  id: 'catalog',
  title: 'Catalog',
  description: 'Entities: registering, reading, relating and browsing them.',
  permissions: {
    read: 'Browse the catalog',
    register: 'Register and refresh locations',
    unregister: 'Unregister locations, which removes their entities',
  },
  kinds: builtinKinds,
  search: { entity: EntitySummary },
  events: {
    /** Entities were created, updated or removed. */
    changed: z.object({ refs: z.array(EntityRef) }),
  },
  routes: {
    list: get('/list', {
      can: 'read',
      input: EntityListInput,
      output: EntityList,
      summary: 'A page of entities with facet counts',
    }),
    describe: get('/describe/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: EntityDescription,
      summary: 'An entity with its relations, problems and location',
    }),
    source: get('/source/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: EntitySource,
      summary: 'The file that an entity stands in',
    }),
    plan: post('/plan', {
      can: 'register',
      input: z.object({ target: Target }),
      output: Plan,
      summary: 'What registering a URL would do; writes nothing',
    }),
    register: post('/register', {
      can: 'register',
      input: Reviewed,
      output: z.object({ location: LocationDetails, entities: z.array(EntitySummary) }),
      summary: 'Applies a plan; 409 with a new plan in error.details.plan when it no longer holds',
    }),
    location: get('/locations/:id/details', {
      can: 'read',
      input: LocationId,
      output: z.object({ location: LocationDetails, entities: z.array(EntitySummary) }),
      summary: 'A location with its entities',
    }),
    locationList: get('/locations/details', {
      can: 'read',
      output: z.array(LocationDetails),
      summary: 'All locations, by target',
    }),
    refresh: post('/locations/:id/refresh', {
      can: 'register',
      input: LocationId,
      output: LocationDetails,
      summary: 'Reads a location now',
    }),

    // Below: Backstage's catalog API.
    entityByName: get('/entities/by-name/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: EntityDocument,
      summary: 'An entity by its name, in whatever case',
    }),
    entitiesByRefs: post('/entities/by-refs', {
      can: 'read',
      input: z.object({ entityRefs: z.array(z.string()).max(1000) }),
      output: z.object({ items: z.array(EntityDocument.nullable()) }),
      summary: 'Entities by their refs, in order, null for the unknown',
    }),
    refreshEntity: post('/refresh', {
      can: 'register',
      input: z.object({ entityRef: z.string() }),
      output: z.object({}),
      summary: 'Reads the location of an entity now',
    }),
    addLocation: post('/locations', {
      can: 'register',
      input: z.strictObject({
        type: z.literal('url').default('url'),
        target: Target,
        /** From the query string, as Backstage has it. */
        dryRun: z.stringbool().optional(),
        onConflict: z.enum(['refresh', 'reject']).default('reject'),
      }),
      output: z.object({
        location: Location.extend({ id: z.string() }),
        entities: z.array(EntityDocument),
        exists: z.boolean().optional(),
      }),
      status: 201,
      summary: 'Registers a URL without a look at the plan; with dryRun writes nothing',
    }),
    listLocations: get('/locations', {
      can: 'read',
      output: z.array(z.object({ data: Location })),
      summary: 'All locations',
    }),
    locationById: get('/locations/:id', { can: 'read', input: LocationId, output: Location, summary: 'A location' }),
    locationByEntity: get('/locations/by-entity/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: Location,
      summary: 'The location that an entity came from',
    }),
    removeLocation: del('/locations/:id', {
      can: 'unregister',
      input: LocationId,
      summary: 'Unregisters a location, which removes its entities',
    }),
  },
})

export { listPath } from './pages/list/listState'
export { pluralOfKind } from './pages/pluralOfKind'
export type { EntityDescription, EntitySource, RelatedEntity } from './shapes/EntityDescription'
export type { EntityFilter, EntityList, FacetName, FacetValue, SortField } from './shapes/EntityList'
export type { EntitySummary } from './shapes/EntitySummary'
export type { Location, LocationDetails } from './shapes/Location'
export type { DanglingReference, FieldChange, Plan, PlannedChange } from './shapes/Plan'
