import { Secrets } from '@callboard/plugin-api/backend'
import { z } from 'zod'

/** What this host signs its webhooks with. Without one, it can send none. */
const Webhooks = z.object({ secret: Secrets }).prefault({})

/** `catalog.webhooks`: code hosts that tell of pushes. The keys are those of `integrations`. */
export const WebhooksConfig = z
  .object({
    github: Webhooks,
    gitlab: Webhooks,
    bitbucketCloud: Webhooks,
    bitbucketServer: z
      .object({
        secret: Secrets,
        /** Such as `bitbucket.example.com`, for versions whose webhooks do not say where they come from. */
        host: z.string().optional(),
      })
      .prefault({}),
    /** Gitea and Forgejo. */
    gitea: Webhooks,
  })
  .prefault({})
export type WebhooksConfig = z.infer<typeof WebhooksConfig>
