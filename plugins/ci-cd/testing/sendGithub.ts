import { createHmac, randomUUID } from 'node:crypto'
import type { TestPortal } from '@callboard/testing'

export const webhookSecret = "It's a Secret to Everybody"

interface Webhook {
  kind: string
  payload: unknown
  delivery?: string
  secret?: string
}

/** Sends a webhook as GitHub does. */
export function sendGithub(portal: TestPortal, { payload, ...webhook }: Webhook) {
  return sendGithubBody(portal, JSON.stringify(payload), webhook)
}

/** Sends a body, whatever it is, as if GitHub had written and signed it. */
export function sendGithubBody(
  portal: TestPortal,
  body: string,
  { kind, delivery = randomUUID(), secret = webhookSecret }: Omit<Webhook, 'payload'>,
  contentType = 'application/json',
) {
  return portal.fetch('/api/ci-cd/events/github', {
    method: 'POST',
    body,
    headers: {
      'content-type': contentType,
      'x-github-event': kind,
      'x-github-delivery': delivery,
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  })
}
