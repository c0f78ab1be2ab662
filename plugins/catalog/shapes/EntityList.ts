import { repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { At } from '../history/at/At'
import { orphanFilter } from '../orphans/orphanFilter'
import { EntitySummary } from './EntitySummary'
import { Sorting } from './Sorting'

/** What narrows the list. Several values of one facet are alternatives; several facets must all hold. */
export const EntityFilter = z.object({
  kind: repeated(z.string()),
  type: repeated(z.string()),
  /** Entity refs of owners; `none` for entities without one, `me` for the caller's own and their groups'. */
  owner: repeated(z.string()),
  lifecycle: repeated(z.string()),
  tag: repeated(z.string()),
  /** Values of other fields, such as `spec.site=berlin`. Several of one field are alternatives. */
  field: repeated(
    z
      .string()
      .regex(/^spec\.[^=]+=./, 'must be a field and a value, such as spec.site=berlin')
      .max(300)
      // Those that are kept although their files are gone.
      .or(z.literal(orphanFilter)),
  ).pipe(z.array(z.string()).max(50)),
  /** Part of a name or title, or of a description's words. Where nothing has it, names and titles that are a typing error away. */
  text: z.string().trim().max(200).optional(),
})
export type EntityFilter = z.output<typeof EntityFilter>

export const EntityListInput = EntityFilter.extend({
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
export const FacetValuesInput = EntityFilter.extend({
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
  /** Of each facet the most frequent values, 50 at most, and those that are chosen; all kinds. `facetValues` finds the others. */
  facets: z.record(z.enum(facetNames), z.array(FacetValue)),
  /** How many values each facet has. */
  facetSizes: z.record(z.enum(facetNames), z.number().int()),
  /** Empty unless the list is of one kind that declares such fields. */
  fieldFacets: z.array(FieldFacet),
})
export type EntityList = z.infer<typeof EntityList>
