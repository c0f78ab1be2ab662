import { Duration } from '@callboard/plugin-api/backend'
import { z } from 'zod'

/** The section `docs` of `app-config.yaml`. */
export const DocsConfig = z.object({
  /** How long after a look at its source a site is looked at again. A change of its entity, and a button, do so at once. */
  refreshEvery: Duration.default('10m'),
})
export type DocsConfig = z.infer<typeof DocsConfig>
