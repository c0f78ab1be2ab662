import { z } from 'zod'
import { Version } from '../Version'

/** A part of two texts that differs, with the lines around it. */
export const Hunk = z.object({
  /** First line, from 1. */
  beforeLine: z.number().int(),
  afterLine: z.number().int(),
  /** Each begins with `-`, `+` or a space. */
  lines: z.array(z.string()),
})
export type Hunk = z.infer<typeof Hunk>

/** What differs in one field. */
export const FieldDiff = z.object({
  /** JSON pointer into the entity. */
  pointer: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  /** As a person would write it; null where there is none. Long texts are cut. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** For texts of several lines, and for lists: line by line. Null for others, and for what differs too much. */
  hunks: z.array(Hunk).nullable(),
  isCut: z.boolean(),
})
export type FieldDiff = z.infer<typeof FieldDiff>

/** A version as one end of a comparison. */
export const Side = Version.pick({
  id: true,
  at: true,
  until: true,
  action: true,
  actor: true,
  cause: true,
  commit: true,
  location: true,
})
export type Side = z.infer<typeof Side>

/** What differs between two versions of an entity, field by field. */
export const VersionDiff = z.object({
  from: Side,
  to: Side,
  fields: z.array(FieldDiff),
  /** Fields that differ beyond those. */
  more: z.number().int(),
})
export type VersionDiff = z.infer<typeof VersionDiff>
