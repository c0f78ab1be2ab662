import { z } from 'zod'
import { LocationDetails } from './Location'

/** How reading a location went, where not all is well. */
export const LocationState = z.enum(['failing', 'problems'])
export type LocationState = z.infer<typeof LocationState>

export const LocationListInput = z.object({
  /** Part of the target, upper and lower case alike. */
  text: z.string().trim().max(200).optional(),
  /** `failing`: it, or a file below it, cannot be read right now. `problems`: what it says has errors. */
  state: LocationState.optional(),
  limit: z.coerce.number<number>().int().min(1).max(1000).default(50),
})
export type LocationListInput = z.output<typeof LocationListInput>

export const LocationList = z.object({
  /** By target. */
  items: z.array(LocationDetails),
  /** How many the filter finds; `items` are the first of them. */
  total: z.number().int(),
  /** How many there are with the same text, by state. */
  counts: z.object({ all: z.number().int(), failing: z.number().int(), problems: z.number().int() }),
})
export type LocationList = z.infer<typeof LocationList>
