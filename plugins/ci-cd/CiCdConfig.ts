import { z } from 'zod'

/** The section `ci-cd` of `app-config.yaml`. */
export const CiCdConfig = z.object({
  /** Fills the example organisation with ninety days of invented runs and deployments; switched off again, removes them. */
  exampleHistory: z.boolean().default(false),
})
export type CiCdConfig = z.infer<typeof CiCdConfig>
