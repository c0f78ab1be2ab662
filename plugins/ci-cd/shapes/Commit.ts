import { z } from 'zod'

export const Commit = z.object({
  sha: z.string(),
  /** The first line of its message. Plain text that anyone may have written. */
  title: z.string().nullable(),
  author: z.string().nullable(),
  committedAt: z.iso.datetime().nullable(),
})
export type Commit = z.infer<typeof Commit>
