import { EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityName } from '../shapes/names'
import { GoneEntity } from './Gone'
import { Orphan } from './Orphan'

/** Orphans, which are kept although their files are gone, and entities that are brought back. */
export const orphanRoutes = {
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
}
