import type { Services } from '@callboard/plugin-api/backend'
import type { Router } from 'express'
import type { CatalogConfig } from '../CatalogConfig'
import { webhookHosts } from './hosts'
import { receiveWebhook } from './receiveWebhook'

/** Where code hosts tell of pushes. Each proves itself with its secret, so no permission stands before them. */
export function mountWebhooks(router: Router, services: Services<CatalogConfig>): void {
  for (const host of webhookHosts) {
    router.post(`/webhooks/${host.id}`, async (request, response) => {
      // What is not read of a body that was refused would otherwise stand before the next request.
      response.on('finish', () => request.complete || request.destroy())
      response.status(202).json(await receiveWebhook(host, request, services))
    })
  }
}
