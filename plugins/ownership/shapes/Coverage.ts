import { z } from 'zod'
import { OwnerState } from './OwnerState'

/** How much of what should have an owner has one. */
export const Coverage = z.object({
  total: z.number().int(),
  /** Every state, in the order of `OwnerState`, those that nothing is in as well. */
  states: z.array(z.object({ state: OwnerState, count: z.number().int() })),
  /** Every kind that there is something of, whatever kinds were asked for; the most first. */
  kinds: z.array(z.object({ kind: z.string(), count: z.number().int() })),
})
export type Coverage = z.infer<typeof Coverage>
