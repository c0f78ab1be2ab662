import { z } from 'zod'

/** What is wrong with a query, and where. */
export const QueryProblem = z.object({
  /** From 1, as people count. */
  column: z.number().int(),
  length: z.number().int(),
  /** A sentence that says what to do. */
  message: z.string(),
  /** What to write in the place instead. */
  suggestion: z.string().optional(),
})
export type QueryProblem = z.infer<typeof QueryProblem>
