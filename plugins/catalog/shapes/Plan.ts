import { Problem } from '@callboard/catalog-model'
import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { LocationDetails } from './Location'

/** One field that would change. */
export const FieldChange = z.object({
  /** JSON pointer into the entity. */
  pointer: z.string(),
  /** Absent where there is no such field: `null` is what a file says. The same for `after`. */
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
export type FieldChange = z.infer<typeof FieldChange>

/** What registering would do with an entity. `conflict`: another location already has it and keeps it. */
export const PlannedAction = z.enum(['create', 'update', 'unchanged', 'remove', 'conflict'])
export type PlannedAction = z.infer<typeof PlannedAction>

/** What registering would do to one entity. */
export const PlannedChange = z.object({
  ref: EntityRef,
  kind: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  action: PlannedAction,
  file: z.string(),
  line: z.number().int(),
  /** For `update`: what differs. */
  changes: z.array(FieldChange),
  /** For `conflict`: target of the location that has the entity. */
  heldBy: z.string().nullable(),
})
export type PlannedChange = z.infer<typeof PlannedChange>

/** A reference to an entity that is neither in the catalog nor in what would be registered. */
export const DanglingReference = z.object({
  source: EntityRef,
  relation: z.string(),
  target: z.string(),
  /** The nearest entity that exists, when one is near. */
  suggestion: z.string().nullable(),
})
export type DanglingReference = z.infer<typeof DanglingReference>

/**
 * What registering a URL would do. Making one writes nothing. A URL that cannot be read gives a plan without changes, whose one
 * problem has the code `unreadable`, or `folder`; it cannot be applied.
 */
export const Plan = z.object({
  target: z.string(),
  /** Names exactly this plan: applying it fails if the files or the catalog have changed since. */
  hash: z.string(),
  /** The location, when this URL is registered already. */
  location: LocationDetails.nullable(),
  /** How many entities there are of each action. */
  counts: z.record(PlannedAction, z.int()),
  /** The first 500 of each action. */
  changes: z.array(PlannedChange),
  /** How many references lead nowhere. */
  danglingCount: z.int(),
  /** The first 500 of them. */
  dangling: z.array(DanglingReference),
  problems: z.array(Problem),
  /** Source text of the files that have problems. */
  sources: z.array(z.object({ file: z.string(), text: z.string() })),
  /** How many files were read. */
  files: z.number().int(),
  /** Addresses to give instead, where this one is of a folder. */
  instead: z.array(z.string()),
})
export type Plan = z.infer<typeof Plan>
