import { post } from '@callboard/plugin-api'
import { z } from 'zod'
import { HostId } from './HostId'

export const webhookRaw = {
  webhook: {
    type: 'application/json',
    route: post('/webhooks/:host', {
      can: 'anyone',
      input: z.looseObject({ host: HostId }),
      status: 202,
      summary: 'Where a code host tells of a push, signed with its secret: what changed is read at once',
    }),
  },
} as const
