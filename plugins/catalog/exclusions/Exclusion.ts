import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** An entity that somebody took out of the catalog, for as long as it stays out. */
export const Exclusion = z.object({
  ref: EntityRef,
  /** Entity ref of the user. */
  excludedBy: z.string(),
  excludedAt: z.iso.datetime(),
})
export type Exclusion = z.infer<typeof Exclusion>
