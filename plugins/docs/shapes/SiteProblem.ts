import { z } from 'zod'

/** What is wrong with a site, for whoever maintains it. The rest of the site is shown all the same. */
export const SiteProblem = z.object({
  /** `error`: something is not shown. `warning`: something is shown, and wrong. `info`: something has no effect here. */
  level: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  /** The file that has to be mended, from the folder of the site. */
  file: z.string().nullable(),
  line: z.number().int().nullable(),
})
export type SiteProblem = z.infer<typeof SiteProblem>
