import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** A name that an entity had before, which leads to it. */
export const Alias = z.object({
  alias: EntityRef,
  /** Entity ref of the user who added it; null for one that the entity's file says. */
  addedBy: z.string().nullable(),
  addedAt: z.iso.datetime(),
  /** Whether an entity has this name now, so that it leads there. */
  isTaken: z.boolean(),
})
export type Alias = z.infer<typeof Alias>
