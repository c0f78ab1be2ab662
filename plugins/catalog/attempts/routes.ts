import { get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityName, LocationId } from '../shapes/names'
import { Attempt } from './Attempt'
import { LocationReads } from './LocationReads'

/** How reads of locations went, and one as it happens. */
export const attemptRoutes = {
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
}
