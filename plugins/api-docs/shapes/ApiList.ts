import { EntityRef, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntitySummary } from '../../catalog/plugin'
import { Format } from './Definition'

/** What narrows the list. Several values of one facet are alternatives; several facets must all hold. */
export const ApiFilter = z.object({
  type: repeated(z.string()),
  /** Refs of owners; `none` for APIs without one, `me` for the caller's own and their groups'. */
  owner: repeated(z.string()),
  lifecycle: repeated(z.string()),
  /** Part of a name, title or description. */
  text: z.string().trim().max(200).optional(),
  limit: z.coerce.number<number>().int().min(1).max(1000).default(100),
})
export type ApiFilter = z.output<typeof ApiFilter>

export const ApiSummary = EntitySummary.omit({
  kind: true,
  namespace: true,
  tags: true,
  isOrphan: true,
  errors: true,
}).extend({
  /** How many provide it, and how many consume it. */
  providers: z.int(),
  consumers: z.int(),
  /** Null until its definition was read, and for one that is text. */
  operations: z.int().nullable(),
  format: Format.nullable(),
  /** Version of the API, as its definition says. */
  version: z.string().nullable(),
  /** Whether its definition cannot be read. */
  isBroken: z.boolean(),
})
export type ApiSummary = z.infer<typeof ApiSummary>

export const ApiFacet = z.object({ value: z.string(), title: z.string().nullable(), count: z.int() })
export type ApiFacet = z.infer<typeof ApiFacet>

export const ApiList = z.object({
  items: z.array(ApiSummary),
  total: z.int(),
  /** How many there would be with each value chosen, the other facets as they are. */
  facets: z.object({ type: z.array(ApiFacet), owner: z.array(ApiFacet), lifecycle: z.array(ApiFacet) }),
})
export type ApiList = z.infer<typeof ApiList>

/** An entity at the other end of `providesApi` or `consumesApi`. */
export const ApiRelation = z.object({
  /** As the entity that was asked for says it: `providesApi`, `apiConsumedBy`. */
  type: z.string(),
  ref: EntityRef,
  title: z.string().nullable(),
  description: z.string().nullable(),
  /** `spec.type` of that entity. */
  entityType: z.string().nullable(),
  lifecycle: z.string().nullable(),
  owner: EntityRef.nullable(),
  /** Null where the catalog does not have the owner. */
  ownerTitle: z.string().nullable(),
  operations: z.int().nullable(),
  /** Whether the catalog has it. */
  exists: z.boolean(),
})
export type ApiRelation = z.infer<typeof ApiRelation>
