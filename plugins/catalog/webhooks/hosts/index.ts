import type { HostId } from '../HostId'
import type { WebhookHost } from '../WebhookHost'
import { bitbucketCloud } from './bitbucketCloud'
import { bitbucketServer } from './bitbucketServer'
import { gitea } from './gitea'
import { github } from './github'
import { gitlab } from './gitlab'

export const webhookHosts: Record<HostId, WebhookHost> = { github, gitlab, bitbucketCloud, bitbucketServer, gitea }
