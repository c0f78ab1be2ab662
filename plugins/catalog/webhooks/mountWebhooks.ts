import { mountWebhook, type Services } from '@callboard/plugin-api/backend'
import type { Router } from 'express'
import type { CatalogConfig } from '../CatalogConfig'
import { webhookHosts } from './hosts'
import { receiveWebhook } from './receiveWebhook'

/** Where code hosts tell of pushes. Each proves itself with its secret, so no permission stands before them. */
export function mountWebhooks(router: Router, services: Services<CatalogConfig>): void {
  for (const host of Object.values(webhookHosts)) {
    mountWebhook(router, `/webhooks/${host.id}`, (request) => receiveWebhook(host, request, services))
  }
}
