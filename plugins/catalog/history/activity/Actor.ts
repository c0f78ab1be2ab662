import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** Somebody who caused something to happen in the catalog. */
export const Actor = z.object({
  ref: EntityRef,
  /** What people call them; null for one who is not in the catalog. */
  title: z.string().nullable(),
})
export type Actor = z.infer<typeof Actor>
