import { get, post, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { At } from '../../history/at/At'
import { mostFields } from '../shapes/EntityQuery'
import { Predicate } from '../shapes/Predicate'

const Facets = z.object({
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
})

export const facetRoutes = {
  facets: get('/entity-facets', {
    can: 'read',
    input: z.strictObject({
      facet: repeated(z.string().min(1)).pipe(z.array(z.string()).max(mostFields)),
      filter: repeated(z.string()),
      at: At.optional(),
    }),
    output: Facets,
    summary: 'Which values fields have, and how many entities have each; with `at` how many had then',
  }),
  facetsByPredicate: post('/entity-facets', {
    can: 'read',
    input: z.strictObject({
      facets: z.array(z.string().min(1)).max(mostFields),
      query: Predicate.optional(),
      at: At.optional(),
    }),
    output: Facets,
    summary: 'The same among the entities that a predicate finds',
  }),
}
