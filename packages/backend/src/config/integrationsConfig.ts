import { z } from 'zod'

const Integration = z.looseObject({ host: z.string().optional(), token: z.string().min(1).optional() })

const github = Integration.extend({
  host: z.string().default('github.com'),
  /** Base of the REST API. Derived from the host if absent. */
  apiBaseUrl: z.url().optional(),
  /** Base of raw file contents, for hosts without the API. */
  rawBaseUrl: z.url().optional(),
})

const gitlab = Integration.extend({
  host: z.string().default('gitlab.com'),
  apiBaseUrl: z.url().optional(),
  /** Where GitLab is served, if it is below a path of its host. */
  baseUrl: z.url().optional(),
})

/** Code hosts and the tokens to read from them, under the same keys as Backstage. */
export const IntegrationsConfig = z
  .object({
    github: z.array(github).default([]),
    gitlab: z.array(gitlab).default([]),
  })
  .catchall(z.array(Integration))
  .prefault({})
export type IntegrationsConfig = z.output<typeof IntegrationsConfig>
