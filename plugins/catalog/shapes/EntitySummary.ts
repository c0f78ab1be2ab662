import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** What a list, a card or a result shows of an entity. */
export const EntitySummary = z.object({
  ref: EntityRef,
  kind: z.string(),
  namespace: z.string(),
  name: z.string(),
  /** `metadata.title`, or for a group or user its display name. */
  title: z.string().nullable(),
  description: z.string().nullable(),
  type: z.string().nullable(),
  lifecycle: z.string().nullable(),
  owner: EntityRef.nullable(),
  /** Its name, if it has no title; null if it is not in the catalog. `systemTitle` likewise. */
  ownerTitle: z.string().nullable(),
  system: EntityRef.nullable(),
  systemTitle: z.string().nullable(),
  tags: z.array(z.string()),
  /** Whether nothing leads to it any more, and it is kept. */
  isOrphan: z.boolean(),
  /** How many errors its file has about it. */
  errors: z.number().int(),
})
export type EntitySummary = z.infer<typeof EntitySummary>

/** What the search shows of an entity beside what every document of its index has. */
export const FoundEntity = z.object({
  /** Absent for the usual one. */
  namespace: z.string().optional(),
  /** Absent where the owner is not in the catalog. */
  ownerTitle: z.string().optional(),
})
export type FoundEntity = z.infer<typeof FoundEntity>
