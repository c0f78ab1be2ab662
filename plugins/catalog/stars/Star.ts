import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** An entity that somebody marked to come back to. */
export const Star = z.object({
  ref: EntityRef,
  /** What people call it. */
  title: z.string(),
  starredAt: z.iso.datetime(),
})
export type Star = z.infer<typeof Star>
