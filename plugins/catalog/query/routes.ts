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

/** What a field that is named for what it holds may be called. */
const FieldKeys = z.object({
  keys: z.array(
    z.object({
      /** Such as `spec.tier`; with a dot behind it where others stand below it. */
      name: z.string(),
      /** How many of the counted entities have it. */
      count: z.number(),
    }),
  ),
  /** Whether only some of the query's entities were looked into: there may be more, and more keys. */
  isPartial: z.boolean(),
})
export type FieldKeys = z.infer<typeof FieldKeys>

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
  queryKeys: get('/query/keys', {
    can: 'read',
    input: z.object({
      q: z.string().max(longestQuery).default(''),
      /** `spec.`, `metadata.`, `label.`, `annotation.` or `relations.`, and what is written behind it: a part of the key. */
      prefix: z.string().trim().min(1).max(300),
      limit: z.coerce.number<number>().int().min(1).max(100).default(20),
      at: At.optional(),
    }),
    output: FieldKeys,
    summary: 'Fields that the entities of a query have below a prefix such as `spec.`, the most frequent first',
  }),
  queryCorrections: get('/query/corrections', {
    can: 'read',
    input: z.object({ q: QueryText, at: At.optional() }),
    output: z.object({ corrections: z.array(QueryCorrection) }),
    summary: 'For misspelt values of a query, what was probably meant',
  }),
}
