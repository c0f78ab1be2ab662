import { EntityDocument } from '@callboard/catalog-model'
import { del, get, post, put, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { At } from '../history/at/At'
import { ConflictStrategy } from '../locations/ConflictStrategy'
import { Location } from '../shapes/Location'
import { EntityName, LocationId, Target } from '../shapes/names'
import { CommaSeparated } from './entities/CommaSeparated'
import { EntitiesInput } from './entities/EntitiesInput'
import { InQuery } from './entities/InQuery'
import { ValidateInput } from './entities/ValidateInput'
import { LocationQuery } from './locations/LocationQuery'
import { FieldOrder, FullTextFilter, mostFields, mostOrders } from './shapes/EntityQuery'
import { Predicate } from './shapes/Predicate'

const Entities = z.array(EntityDocument)

const EntityPage = z.object({
  items: Entities,
  totalItems: z.number().int(),
  pageInfo: z.object({ nextCursor: z.string().optional(), prevCursor: z.string().optional() }),
})

const Facets = z.object({
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
})

const OrderField = z
  .string()
  .regex(/^[^,]+(,(asc|desc))?$/, 'an order is <field>, <field>,asc or <field>,desc')
  .transform((text) => {
    const [field = '', order = 'asc'] = text.split(',')
    return { field, order: order as FieldOrder['order'] }
  })

/** 0 asks for the count alone; the most is for programs that read everything. */
const Limit = z.int().nonnegative().max(10_000)
const Total = z.enum(['include', 'exclude']).default('include')

/** The catalog API of Backstage, as `@backstage/catalog-client` calls it. `GET /entities` is in `mountEntities`. */
export const backstageRoutes = {
  queryEntities: get('/entities/by-query', {
    can: 'read',
    input: z.strictObject({
      filter: repeated(z.string()),
      fields: CommaSeparated,
      limit: InQuery.pipe(Limit).optional(),
      offset: InQuery.pipe(z.int().nonnegative()).optional(),
      orderField: repeated(OrderField).refine(
        (orders) => orders.length <= mostOrders,
        `sort by ${mostOrders} fields at most`,
      ),
      cursor: z.string().optional(),
      fullTextFilterTerm: z.string().optional(),
      fullTextFilterFields: CommaSeparated.pipe(z.array(z.string()).max(mostFields)),
      totalItems: Total,
      at: At.optional(),
    }),
    output: EntityPage,
    summary: 'A page of entities by filter, order and text, with cursors to both sides; with `at` as they were then',
  }),
  queryEntitiesByPredicate: post('/entities/by-query', {
    can: 'read',
    input: z.strictObject({
      query: Predicate.optional(),
      fields: z.array(z.string()).default([]),
      limit: Limit.optional(),
      offset: z.int().nonnegative().optional(),
      orderBy: z.union([z.array(FieldOrder).max(mostOrders), FieldOrder.transform((only) => [only])]).default([]),
      cursor: z.string().optional(),
      fullTextFilter: FullTextFilter.optional(),
      totalItems: Total,
      at: At.optional(),
    }),
    output: EntityPage,
    summary:
      'A page of entities by predicate: $all, $any, $not, $exists, $in, $hasPrefix, $contains; with `at` as they were then',
  }),
  entityByName: get('/entities/by-name/:kind/:namespace/:name', {
    can: 'read',
    input: EntityName.extend({ at: At.optional() }),
    output: EntityDocument,
    summary: 'An entity by its name, in whatever case; with `at` as it was then',
  }),
  entityByUid: get('/entities/by-uid/:uid', {
    can: 'read',
    input: z.object({ uid: z.string() }),
    output: EntityDocument,
    summary: 'An entity by its uid',
  }),
  removeEntityByUid: del('/entities/by-uid/:uid', {
    can: 'unregister',
    input: z.object({ uid: z.string() }),
    summary: 'Takes an entity out of the catalog for good, although its file goes on saying it',
  }),
  entityAncestry: get('/entities/by-name/:kind/:namespace/:name/ancestry', {
    can: 'read',
    input: EntityName,
    output: z.object({
      rootEntityRef: z.string(),
      items: z.array(z.object({ entity: EntityDocument, parentEntityRefs: z.array(z.string()) })),
    }),
    summary: 'Where an entity comes from: the Locations that lead to its file',
  }),
  entitiesByRefs: post('/entities/by-refs', {
    can: 'read',
    input: z.strictObject({
      entityRefs: z.array(z.string()).max(1000),
      fields: z.array(z.string()).default([]),
      filter: repeated(z.string()),
      query: Predicate.optional(),
      at: At.optional(),
    }),
    output: z.object({ items: z.array(EntityDocument.nullable()) }),
    summary:
      'Entities by their refs, in order, null for the unknown and for what the filter leaves out; with `at` as they were then',
  }),
  facets: get('/entity-facets', {
    can: 'read',
    input: z.strictObject({
      facet: repeated(z.string().min(1)).pipe(z.array(z.string()).max(mostFields)),
      filter: repeated(z.string()),
      at: At.optional(),
    }),
    output: Facets,
    summary: 'Which values fields have, and how many entities have each; with `at` how many had then',
  }),
  facetsByPredicate: post('/entity-facets', {
    can: 'read',
    input: z.strictObject({
      facets: z.array(z.string().min(1)).max(mostFields),
      query: Predicate.optional(),
      at: At.optional(),
    }),
    output: Facets,
    summary: 'The same among the entities that a predicate finds',
  }),
  refreshEntity: post('/refresh', {
    can: 'register',
    input: z.object({ entityRef: z.string(), authorizationToken: z.string().optional() }),
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
      /** What the configuration says, if nothing: `defaultLocationConflictStrategy`. */
      onConflict: ConflictStrategy.optional(),
    }),
    output: z.object({
      location: Location.extend({ id: z.string() }),
      entities: Entities,
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
  queryLocations: post('/locations/by-query', {
    can: 'read',
    input: LocationQuery,
    output: z.object({
      items: z.array(Location),
      totalItems: z.number().int(),
      pageInfo: z.object({ nextCursor: z.string().optional() }),
    }),
    summary: 'A page of locations by predicate over id, type, target and entityRef',
  }),
  locationById: get('/locations/:id', { can: 'read', input: LocationId, output: Location, summary: 'A location' }),
  locationByEntity: get('/locations/by-entity/:kind/:namespace/:name', {
    can: 'read',
    input: EntityName,
    output: Location,
    summary: 'The location that an entity came from',
  }),
  moveLocation: put('/locations/:id', {
    can: 'register',
    input: z.strictObject({ id: z.uuid(), type: z.literal('url'), target: Target }),
    output: Location,
    summary: 'Reads a location from another URL from now on; entities that are there too keep their history',
  }),
  analyzeLocation: post('/analyze-location', {
    can: 'register',
    input: z.strictObject({
      location: z.object({ type: z.literal('url').default('url'), target: Target }),
      catalogFilename: z.string().min(1).max(200).optional(),
    }),
    output: z.object({
      existingEntityFiles: z.array(
        z.object({
          location: z.object({ type: z.literal('url'), target: z.string() }),
          isRegistered: z.boolean(),
          entity: EntityDocument,
        }),
      ),
      generateEntities: z.array(z.object({ entity: EntityDocument, fields: z.array(z.unknown()) })),
    }),
    summary: 'Which catalog files a repository has, or an entity that a first one could begin with',
  }),
  removeLocation: del('/locations/:id', {
    can: 'unregister',
    input: LocationId,
    summary: 'Unregisters a location, which removes its entities',
  }),
}

export const backstageRaw = {
  entities: {
    type: 'application/json',
    route: get('/entities', {
      can: 'read',
      input: EntitiesInput,
      status: 200,
      summary: 'All entities as they are read, or a page of them whose `Link` header leads to the next',
    }),
  },
  validateEntity: {
    type: 'application/json',
    route: post('/validate-entity', {
      can: 'register',
      input: ValidateInput,
      status: 200,
      summary: 'Checks an entity as if it stood at a location: 200, or 400 with all that is wrong',
    }),
  },
} as const
