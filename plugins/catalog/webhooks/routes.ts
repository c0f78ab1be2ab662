import { post } from '@callboard/plugin-api'
import { z } from 'zod'
import type { WebhooksConfig } from './WebhooksConfig'

const hosts = ['github', 'gitlab', 'bitbucketCloud', 'bitbucketServer', 'gitea'] as const satisfies Array<
  keyof WebhooksConfig
>

export const webhookRaw = {
  webhook: {
    type: 'application/json',
    route: post('/webhooks/:host', {
      can: 'anyone',
      input: z.looseObject({ host: z.enum(hosts) }),
      status: 202,
      summary: 'Where a code host tells of a push, signed with its secret: what changed is read at once',
    }),
  },
} as const
