import { get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Discovery } from './Discovery'

/** Providers, which find locations by themselves. */
export const discoveryRoutes = {
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
}
