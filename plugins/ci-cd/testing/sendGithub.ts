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
export function sendGithub(portal: TestPortal, { kind, payload, delivery = randomUUID(), secret }: Webhook) {
  const body = JSON.stringify(payload)
  return portal.fetch('/api/ci-cd/events/github', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': kind,
      'x-github-delivery': delivery,
      'x-hub-signature-256': signatureOf(body, secret),
    },
  })
}

export const signatureOf = (body: string, secret = webhookSecret) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
