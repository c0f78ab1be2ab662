import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { FieldChange } from '../shapes/Plan'

/**
 * Why it happened. `orphan`: its file, or the location of that, is gone. `rename`: it is called something else now. `handover`:
 * somebody let another location have it. `delete`: somebody deleted an orphan. `restore`: somebody brought it back from here.
 */
export const Cause = z.enum([
  'register',
  'refresh',
  'unregister',
  'exclude',
  'orphan',
  'rename',
  'handover',
  'delete',
  'restore',
])

/** One time that an entity came, changed or went. */
export const Version = z.object({
  id: z.number().int(),
  ref: EntityRef,
  /** What people call it now; null for one without a title, and for one that is gone. */
  title: z.string().nullable(),
  at: z.iso.datetime(),
  action: z.enum(['create', 'update', 'remove']),
  /** Entity ref of the user who caused it; null for the portal, which reads by itself. */
  actor: z.string().nullable(),
  cause: Cause,
  /** Target of the location that it was read from. */
  location: z.string(),
  /** For `update`: what differs from the version before. Long texts are cut. */
  changes: z.array(FieldChange),
  /** Whether the entity is too large for its versions to be compared on every look. */
  isTooLarge: z.boolean(),
})
export type Version = z.infer<typeof Version>

/** Versions of one entity, or of all, the newest first. */
export const VersionPage = z.object({
  items: z.array(Version),
  /** The `before` of the next page; null on the last. */
  next: z.number().int().nullable(),
})
export type VersionPage = z.infer<typeof VersionPage>
