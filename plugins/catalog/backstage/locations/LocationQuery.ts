import { z } from 'zod'
import { Predicate } from '../shapes/Predicate'

/** What `POST /locations/by-query` takes: a query first, then the cursor that each page comes with. */
export const LocationQuery = z.strictObject({
  query: Predicate.optional(),
  limit: z.int().positive().max(10_000).optional(),
  cursor: z.string().optional(),
})
export type LocationQuery = z.infer<typeof LocationQuery>

/** Where the next page begins, with the query that it goes on with. */
export const LocationCursor = z.object({
  query: Predicate.optional(),
  limit: z.int().positive().max(10_000),
  afterId: z.uuid(),
})
export type LocationCursor = z.infer<typeof LocationCursor>
