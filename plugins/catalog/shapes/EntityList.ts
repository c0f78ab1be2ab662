import { longestQuery } from '@callboard/query'
import { z } from 'zod'
import { At } from '../history/at/At'
import { EntitySummary } from './EntitySummary'
import { Sorting } from './Sorting'

/** What narrows the list: `kind:component owner:me -tag:deprecated`, as `docs/query-language.md` has it. Everything, if it is empty. */
export const QueryText = z.string().max(longestQuery).default('')

export const EntityListInput = z.object({
  q: QueryText,
  sort: Sorting,
  /** Cursor from an earlier answer: its `next`. */
  cursor: z.string().optional(),
  limit: z.coerce.number<number>().int().min(1).max(500).default(50),
  /** The list as it was at a time. */
  at: At.optional(),
})
export type EntityListInput = z.output<typeof EntityListInput>

export const FacetValue = z.object({
  /** For owners a ref, or `none` for entities without one. */
  value: z.string(),
  /** What to show instead of the value, such as the title of a group. */
  title: z.string().nullable(),
  /** Entities that the list would show with this value chosen, the other facets as they are. */
  count: z.number().int(),
})
export type FacetValue = z.infer<typeof FacetValue>

export const facetNames = ['kind', 'type', 'owner', 'lifecycle', 'tag'] as const
export type FacetName = (typeof facetNames)[number]

/** Which values of a facet, for a list that is narrowed so. */
export const FacetValuesInput = z.object({
  q: QueryText,
  facet: z.enum(facetNames),
  /** Part of a value or of its title. */
  search: z.string().trim().max(200).default(''),
  limit: z.coerce.number<number>().int().min(1).max(5000).default(50),
  at: At.optional(),
})
export type FacetValuesInput = z.output<typeof FacetValuesInput>

/** The most frequent of the values, and how many there are. */
export const FacetValues = z.object({ values: z.array(FacetValue), total: z.number().int() })
export type FacetValues = z.infer<typeof FacetValues>

/** A field of a kind's own that its list can be narrowed by. */
export const FieldFacet = z.object({
  field: z.string(),
  /** What people call it. */
  title: z.string(),
  values: z.array(FacetValue),
})
export type FieldFacet = z.infer<typeof FieldFacet>

export const ListedEntity = EntitySummary.extend({
  updated: z.iso.datetime(),
  /** Where people see its source. */
  source: z.url().nullable(),
  /** Where people change it. */
  edit: z.url().nullable(),
  /** Whether it says where its docs are. */
  hasDocs: z.boolean(),
  /** Of a kind that has columns of its own, the values of these. */
  fields: z.record(z.string(), z.string()).optional(),
})
export type ListedEntity = z.infer<typeof ListedEntity>

export const EntityList = z.object({
  items: z.array(ListedEntity),
  total: z.number().int(),
  next: z.string().nullable(),
  /** Which transactions it has, as Postgres writes a snapshot. */
  snapshot: z.string(),
  /** Of each facet the most frequent values, 50 at most, and those that are chosen; all kinds. `facetValues` finds the others. */
  facets: z.record(z.enum(facetNames), z.array(FacetValue)),
  /** How many values each facet has. */
  facetSizes: z.record(z.enum(facetNames), z.number().int()),
  /** Empty unless the list is of one kind that declares such fields. */
  fieldFacets: z.array(FieldFacet),
})
export type EntityList = z.infer<typeof EntityList>
