import { z } from 'zod'

/** Why an entity is shown as it last was: what it stands in cannot be read, or not be understood. */
export const Outdated = z.object({
  /**
   * `location`: what was registered cannot be read. `portal`: it can, but the portal fails to store it. `file`: a file below it cannot.
   * `text`: a part of its file makes no sense, and may be the part about it. `beside`: such a part is about something else, and the
   * entity is up to date.
   */
  of: z.enum(['location', 'portal', 'file', 'text', 'beside']),
  file: z.string(),
  why: z.string(),
  since: z.iso.datetime().nullable(),
  /** In the file, where its text is what is wrong. */
  line: z.number().int().nullable(),
})
export type Outdated = z.infer<typeof Outdated>
