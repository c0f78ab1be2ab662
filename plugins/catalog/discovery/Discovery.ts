import { z } from 'zod'

/** A provider with what a person wants to know of its runs. */
export const Discovery = z.object({
  /** Such as `github:acme`. */
  id: z.string(),
  /** What it lists, in words. */
  title: z.string(),
  /** Locations that it lists. */
  locations: z.number().int(),
  isRunning: z.boolean(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** When its list was last whole. */
  listedAt: z.iso.datetime().nullable(),
  nextRunAt: z.iso.datetime(),
  /** What its last whole list changed. */
  result: z
    .object({
      listed: z.number().int(),
      added: z.number().int(),
      removed: z.number().int(),
      notes: z.array(z.string()),
    })
    .nullable(),
  /** Why the last run changed nothing, if it did not. */
  failure: z.string().nullable(),
  /** Whether that was because it would have removed too much, which a person may allow. */
  isRefused: z.boolean(),
})
export type Discovery = z.infer<typeof Discovery>
