import { repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { Cause } from '../Version'

/** What narrows the activity. Several values of one field are alternatives; several fields must all hold. */
export const ActivityFilter = z.object({
  cause: repeated(Cause),
  kind: repeated(z.string()),
  /** Refs of users; `portal` for what it found by itself. */
  actor: repeated(z.string()),
  /** Refs of owners, `me` for the caller and their groups: what they own, and what they owned once. */
  owner: repeated(z.string()),
  /** Only what is older than the item with this id. */
  before: z.coerce.number<number>().int().positive().optional(),
  limit: z.coerce.number<number>().int().min(1).max(100).default(20),
})
export type ActivityFilter = z.output<typeof ActivityFilter>
