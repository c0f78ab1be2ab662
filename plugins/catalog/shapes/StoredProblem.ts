import { Problem } from '@callboard/catalog-model'
import { z } from 'zod'

/** What is wrong with a file that was read. */
export const StoredProblem = Problem.extend({
  /** When it was found first, of all reads in a row that found it. */
  since: z.iso.datetime(),
})
export type StoredProblem = z.infer<typeof StoredProblem>
