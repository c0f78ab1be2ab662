import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { FieldChange } from '../shapes/Plan'

/**
 * On what occasion something came, changed or went. `webhook`: a push told of it. `orphan`: its file, or the location of that, is
 * gone. `rename`: it is called something else now. `handover`: somebody let another location have it. `delete`: somebody deleted
 * an orphan. `restore`: somebody brought it back from here.
 */
export const causes = [
  'register',
  'refresh',
  'webhook',
  'unregister',
  'exclude',
  'orphan',
  'rename',
  'handover',
  'delete',
  'restore',
] as const
export const Cause = z.enum(causes)
export type Cause = z.infer<typeof Cause>

/** The commit that a file was read at. */
export const Commit = z.object({
  sha: z.string(),
  author: z.string().optional(),
  message: z.string().optional(),
  url: z.string().optional(),
})
export type Commit = z.infer<typeof Commit>

export const Action = z.enum(['create', 'update', 'remove'])
export type Action = z.infer<typeof Action>

/** Why something was written, when, and from where. */
const Occasion = z.object({
  at: z.iso.datetime(),
  /** Entity ref of the user who caused it; null for the portal, which reads by itself. */
  actor: z.string().nullable(),
  cause: Cause,
  /** Target of the location that it was read from. */
  location: z.string(),
  /** Null where nobody told. */
  commit: Commit.nullable(),
})

/** What happened to one entity at once. */
const Happening = z.object({
  id: z.number().int(),
  ref: EntityRef,
  /** What people call it now; null for one without a title, and for one that is gone. */
  title: z.string().nullable(),
  action: Action,
  /** For `update`: what differs from the version before. Long texts are cut. */
  changes: z.array(FieldChange),
  /** Whether the entity is too large for its versions to be compared on every look. */
  isTooLarge: z.boolean(),
  /**
   * For one that is gone: on the occasion `rename` the entity that it is now; on others the one that it seems to be, which came at once
   * and is the same but for its name.
   */
  renamedTo: EntityRef.nullable(),
})

/** One time that an entity came, changed or went. */
export const Version = Happening.extend(Occasion.shape).extend({
  /** When the next version took its place; null for the newest. */
  until: z.iso.datetime().nullable(),
})
export type Version = z.infer<typeof Version>

/** Versions of one entity, the newest first. */
export const VersionPage = z.object({
  items: z.array(Version),
  /** The `before` of the next page; null on the last. */
  next: z.number().int().nullable(),
})
export type VersionPage = z.infer<typeof VersionPage>

/** Everything that one reading of one location changed. */
export const Activity = Occasion.extend({
  id: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  removed: z.number().int(),
  /** The first of them. */
  versions: z.array(Happening),
})
export type Activity = z.infer<typeof Activity>

/** What happened, the newest first. */
export const ActivityPage = z.object({
  items: z.array(Activity),
  /** The `before` of the next page; null on the last. */
  next: z.number().int().nullable(),
})
export type ActivityPage = z.infer<typeof ActivityPage>
