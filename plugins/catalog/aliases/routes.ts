import { del, EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityName } from '../shapes/names'
import { Alias } from './Alias'

/** Former names, and what they lead to. */
export const aliasRoutes = {
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
}
