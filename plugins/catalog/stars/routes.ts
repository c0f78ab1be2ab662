import { del, get, put } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityName } from '../shapes/names'
import { Star } from './Star'

/** What whoever asks has starred. Nobody sees or changes the stars of others, so reading the catalog is all that it takes. */
export const starRoutes = {
  stars: get('/stars', {
    can: 'read',
    output: z.array(Star),
    summary: 'The entities that the caller has starred, the last one first',
  }),
  star: put('/stars/:kind/:namespace/:name', {
    can: 'read',
    input: EntityName,
    summary: 'Stars an entity for the caller',
  }),
  unstar: del('/stars/:kind/:namespace/:name', {
    can: 'read',
    input: EntityName,
    summary: "Takes the caller's star off an entity",
  }),
}
