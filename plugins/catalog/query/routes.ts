import { get } from '@callboard/plugin-api'
import { longestQuery } from '@callboard/query'
import { z } from 'zod'
import { At } from '../history/at/At'
import { FacetValues, QueryText } from '../shapes/EntityList'

const KnownField = z.object({ name: z.string(), title: z.string(), reads: z.string(), type: z.string() })

/** A value that no entity has, and the nearest that one has. */
const QueryCorrection = z.object({
  /** Such as `kind:componnt`. */
  written: z.string(),
  /** Such as `kind:component`. */
  meant: z.string(),
  /** The whole query with it. */
  q: z.string(),
})
export type QueryCorrection = z.infer<typeof QueryCorrection>

/** What completes a query, and mends it. */
export const queryRoutes = {
  queryFields: get('/query/fields', {
    can: 'read',
    input: z.object({}),
    output: z.object({
      fields: z.array(KnownField),
      /** Beginnings of others, such as `spec.`. */
      prefixes: z.array(z.object({ prefix: z.string(), reads: z.string() })),
    }),
    summary: 'Every field that a query can ask about by a short name, those of kinds included',
  }),
  queryValues: get('/query/values', {
    can: 'read',
    input: z.object({
      /** What the values are counted under: a query, without the condition that is being written. */
      q: z.string().max(longestQuery).default(''),
      field: z.string().min(1).max(300),
      /** A part of the value or of its title. */
      prefix: z.string().trim().max(200).default(''),
      limit: z.coerce.number<number>().int().min(1).max(500).default(20),
      at: At.optional(),
    }),
    output: FacetValues,
    summary: 'Values of any field with how many entities of a query have each, the most frequent first',
  }),
  queryCorrections: get('/query/corrections', {
    can: 'read',
    input: z.object({ q: QueryText, at: At.optional() }),
    output: z.object({ corrections: z.array(QueryCorrection) }),
    summary: 'For misspelt values of a query, what was probably meant',
  }),
}
