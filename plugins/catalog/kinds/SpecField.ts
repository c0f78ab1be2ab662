import { z } from 'zod'

/** A field of a `spec` as people are shown it. */
export const SpecField = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  value: z.unknown(),
  /** What it refers to, where it is a reference or a list of them. */
  refs: z.array(z.string()).nullable(),
})
export type SpecField = z.infer<typeof SpecField>
