import { builtinKinds } from '@callboard/catalog-model'
import { definePlugin, del, EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Alias } from './aliases/Alias'
import { Attempt } from './attempts/Attempt'
import { LocationReads } from './attempts/LocationReads'
import { backstageRoutes } from './backstage/routes'
import { Conflict } from './conflicts/Conflict'
import { Discovery } from './discovery/Discovery'
import { Exclusion } from './exclusions/Exclusion'
import { Explanation } from './explain/Explanation'
import { ActivityFilter } from './history/activity/ActivityFilter'
import { At } from './history/at/At'
import { VersionDiff } from './history/diff/Diff'
import { ActivityPage, VersionPage } from './history/Version'
import { GoneEntity } from './orphans/Gone'
import { Orphan } from './orphans/Orphan'
import { EntityDescription, EntitySource } from './shapes/EntityDescription'
import { EntityList, EntityListInput } from './shapes/EntityList'
import { EntitySummary } from './shapes/EntitySummary'
import { LocationDetails } from './shapes/Location'
import { LocationList, LocationListInput } from './shapes/LocationList'
import { EntityName, LocationId, Target } from './shapes/names'
import { Plan } from './shapes/Plan'

/** What the browser sends when it registers: the URL, and the plan that its user saw. */
const Reviewed = z.object({ target: Target, hash: z.string() })

const VersionId = z.coerce.number<number>().int().positive()

/** A page of history is older than the version with this id. */
const Before = VersionId.optional()

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
    /** Somebody, or a push, asked for locations to be read now. */
    wanted: z.object({}),
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
      input: EntityName.extend({ at: At.optional() }),
      output: EntityDescription,
      summary: 'An entity with its relations, problems and location; with `at` what it was then',
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
      input: LocationListInput,
      output: LocationList,
      summary: 'Locations by target, with how many are failing or have problems',
    }),
    refresh: post('/locations/:id/refresh', {
      can: 'register',
      input: LocationId,
      output: LocationDetails,
      summary: 'Reads a location now',
    }),

    discovery: get('/discovery', {
      can: 'read',
      output: z.array(Discovery),
      summary: 'What lists locations by itself, and how its last run went',
    }),
    discover: post('/discovery/run', {
      can: 'register',
      input: z.object({ id: z.string(), mayLose: z.boolean().default(false) }),
      output: Discovery,
      summary: 'Lists now; `mayLose` removes even much of what is no longer listed',
    }),

    reads: get('/locations/:id/attempts', {
      can: 'read',
      input: LocationId,
      output: LocationReads,
      summary: 'A location with its last 50 reads: when, why, how far, how long, and what came of them',
    }),
    entityReads: get('/attempts/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: LocationReads,
      summary: 'The same of the location that an entity came from',
    }),
    startRefresh: post('/locations/:id/attempts', {
      can: 'register',
      input: LocationId,
      output: z.object({ after: z.number().int() }),
      summary: 'Has a location read now, and does not wait: the read is the first one after the number `after`',
    }),
    attemptAfter: get('/locations/:id/attempts/after/:number', {
      can: 'read',
      input: LocationId.extend({ number: z.coerce.number<number>().int() }),
      output: z.object({ attempt: Attempt.nullable() }),
      summary: 'The first read that began after the one with this number; null until it begins',
    }),
    schema: get('/schema.json', {
      can: 'anyone',
      output: z.record(z.string(), z.unknown()),
      summary: 'JSON Schema of catalog files with all kinds of this portal, for editors',
    }),
    history: get('/history/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName.extend({ before: Before }),
      output: VersionPage,
      summary: 'What happened to an entity, the newest first, also of one that is gone',
    }),
    activity: get('/activity', {
      can: 'read',
      input: ActivityFilter,
      output: ActivityPage,
      summary: 'What happened in the catalog, the newest first, one item for each reading that changed something',
    }),
    compare: get('/history/:kind/:namespace/:name/diff', {
      can: 'read',
      input: EntityName.extend({ from: VersionId, to: VersionId.optional() }),
      output: VersionDiff,
      summary:
        'What differs between two versions of an entity, field by field; without `to`, between one and the newest',
    }),
    explain: get('/entities/by-name/:kind/:namespace/:name/explain', {
      can: 'read',
      input: EntityName,
      output: Explanation,
      summary: 'Where every value and relation of an entity comes from: file and line, the catalog, or a plugin',
    }),
    occasion: get('/activity/:id', {
      can: 'read',
      input: z.object({ id: VersionId, before: Before }),
      output: VersionPage,
      summary: 'Everything that happened on one occasion',
    }),
    exclusions: get('/exclusions', {
      can: 'read',
      output: z.array(Exclusion),
      summary: 'Entities that were taken out of the catalog',
    }),
    restore: post('/exclusions/restore', {
      can: 'unregister',
      input: z.object({ ref: EntityRef }),
      summary: 'Lets an entity that was taken out into the catalog again',
    }),
    orphans: get('/orphans', {
      can: 'read',
      output: z.object({ items: z.array(Orphan), total: z.number().int() }),
      summary: 'Entities that are kept although their files are gone, the latest first; at most 100',
    }),
    gone: get('/gone/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: GoneEntity,
      summary: 'What an entity was that is gone, and how it went',
    }),
    restoreGone: post('/gone/restore', {
      can: 'register',
      input: z.object({ ref: EntityRef }),
      summary: 'Brings back an entity that is gone, as an orphan where no file says it',
    }),
    conflicts: get('/conflicts', {
      can: 'read',
      output: z.array(Conflict),
      summary: 'Entities that two locations say: which has it, and which was refused; at most 500, the oldest first',
    }),
    handOver: post('/conflicts/hand-over', {
      can: 'unregister',
      input: z.object({ ref: EntityRef, locationId: z.uuid() }),
      summary: 'Lets a location have an entity that it was refused',
    }),
    aliases: get('/aliases/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: z.array(Alias),
      summary: 'The former names of an entity',
    }),
    addAlias: post('/aliases', {
      can: 'register',
      input: z.object({ ref: EntityRef, alias: z.string().trim().min(1).max(200) }),
      summary: 'Has a former name lead to an entity',
    }),
    removeAlias: del('/aliases/:kind/:namespace/:name', {
      can: 'register',
      input: EntityName,
      summary: 'Has a former name that somebody added lead nowhere again',
    }),
    ...backstageRoutes,
  },
})

export type { Attempt, AttemptCause, Step } from './attempts/Attempt'
export type { LocationReads } from './attempts/LocationReads'
export type { Discovery } from './discovery/Discovery'
export { listPath } from './pages/list/listState'
export type { EntityDescription, EntitySource, RelatedEntity } from './shapes/EntityDescription'
export type {
  EntityFilter,
  EntityList,
  FacetName,
  FacetValue,
  FieldFacet,
  FieldPath,
  ListedEntity,
  SortField,
} from './shapes/EntityList'
export { EntitySummary } from './shapes/EntitySummary'
export type { Location, LocationDetails } from './shapes/Location'
export type { LocationList } from './shapes/LocationList'
export type { DanglingReference, FieldChange, Plan, PlannedChange } from './shapes/Plan'
