import { EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Exclusion } from './Exclusion'

/** What people took out of the catalog. */
export const exclusionRoutes = {
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
}
