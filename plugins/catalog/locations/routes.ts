import { get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntitySummary } from '../shapes/EntitySummary'
import { firstEntities, LocationDetails } from '../shapes/Location'
import { LocationList, LocationListInput } from '../shapes/LocationList'
import { LocationId, Target } from '../shapes/names'
import { Plan } from '../shapes/Plan'

/** What the browser sends when it registers: the URL, and the plan that its user saw. */
const Reviewed = z.object({ target: Target, hash: z.string() })

/** A location with the first of its entities; `location.entities` is how many there are. */
const LocationWithEntities = z.object({ location: LocationDetails, entities: z.array(EntitySummary) })

/** Registering locations, looking at them, reading them again. */
export const locationRoutes = {
  plan: post('/plan', {
    can: 'register',
    input: z.object({ target: Target }),
    output: Plan,
    summary: 'What registering a URL would do; writes nothing',
  }),
  register: post('/register', {
    can: 'register',
    input: Reviewed,
    output: LocationWithEntities,
    summary: 'Applies a plan; 409 with a new plan in error.details.plan when it no longer holds',
  }),
  location: get('/locations/:id/details', {
    can: 'read',
    input: LocationId.extend({ limit: z.coerce.number<number>().int().min(1).max(10_000).default(firstEntities) }),
    output: LocationWithEntities,
    summary: 'A location with the first of its entities, and how many there are',
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
}
