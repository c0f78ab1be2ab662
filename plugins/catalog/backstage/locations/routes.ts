import { EntityDocument } from '@callboard/catalog-model'
import { del, get, post, put } from '@callboard/plugin-api'
import { z } from 'zod'
import { ConflictStrategy } from '../../locations/ConflictStrategy'
import { Location } from '../../shapes/Location'
import { EntityName, LocationId, Target } from '../../shapes/names'
import { LocationQuery } from './LocationQuery'

export const locationsRoutes = {
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
    input: LocationId.extend({ type: z.literal('url'), target: Target }).strict(),
    output: Location,
    summary: 'Reads a location from another URL from now on; entities that are there too keep their history',
  }),
  removeLocation: del('/locations/:id', {
    can: 'unregister',
    input: LocationId,
    summary: 'Unregisters a location, which removes its entities',
  }),
}
