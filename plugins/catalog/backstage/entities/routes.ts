import { EntityDocument } from '@callboard/catalog-model'
import { del, get, post, repeated } from '@callboard/plugin-api'
import { longestQuery } from '@callboard/query'
import { z } from 'zod'
import { At } from '../../history/at/At'
import { EntityName } from '../../shapes/names'
import { FieldOrder, FullTextFilter, mostFields, mostOrders } from '../shapes/EntityQuery'
import { Predicate } from '../shapes/Predicate'
import { CommaSeparated } from './CommaSeparated'
import { EntitiesInput } from './EntitiesInput'
import { InQuery } from './InQuery'
import { ValidateInput } from './ValidateInput'

const EntityPage = z.object({
  items: z.array(EntityDocument),
  totalItems: z.number().int(),
  pageInfo: z.object({ nextCursor: z.string().optional(), prevCursor: z.string().optional() }),
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

/** In the portal's own language: what it asks has to hold as well. */
const Query = z.string().max(longestQuery).optional()

/** Entities by query, name, uid and refs. `GET /entities` is in `mountEntities`. */
export const entitiesRoutes = {
  queryEntities: get('/entities/by-query', {
    can: 'read',
    input: z.strictObject({
      filter: repeated(z.string()),
      q: Query,
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
    summary:
      'A page of entities by filter, query, order and text, with cursors to both sides; with `at` as they were then',
  }),
  queryEntitiesByPredicate: post('/entities/by-query', {
    can: 'read',
    input: z.strictObject({
      query: Predicate.optional(),
      q: Query,
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
}

export const entitiesRaw = {
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
