import { EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Conflict } from './Conflict'

/** Entities that two locations say. */
export const conflictRoutes = {
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
}
