import { invalid, unauthenticated, unavailable } from '@callboard/plugin-api'
import { isSigned, parsePayload, readBody, type Services } from '@callboard/plugin-api/backend'
import type { Request } from 'express'
import type { CiCdConfig } from '../CiCdConfig'
import { acceptEvent } from './acceptEvent'
import { largestEvent } from './largestEvent'
import type { Accepted } from './ReceivedEvent'

/** Of a header: more than a name, and what an index can hold. */
const mostCharacters = 200

/** Takes a webhook of GitHub. @see https://docs.github.com/webhooks/webhook-events-and-payloads */
export async function receiveGithub(request: Request, { db, config, log }: Services<CiCdConfig>): Promise<Accepted> {
  const { webhookSecret } = config.github
  if (webhookSecret.length === 0) {
    throw unavailable(
      'Set ci-cd.github.webhookSecret in app-config.yaml to the secret of the webhook, to take its events.',
    )
  }
  const kind = request.get('x-github-event')
  const delivery = request.get('x-github-delivery')
  const body = await readBody(request, largestEvent)
  if (!isSigned(body, request.get('x-hub-signature-256'), webhookSecret)) {
    log.warn('A webhook with a wrong signature was refused', {
      source: 'github',
      kind: kind?.slice(0, mostCharacters),
      delivery: delivery?.slice(0, mostCharacters),
      from: request.ip,
    })
    throw unauthenticated(
      'X-Hub-Signature-256 does not fit the body. Set the secret of the webhook at GitHub to that of ci-cd.github.webhookSecret.',
    )
  }
  if (!kind || !delivery || kind.length > mostCharacters || delivery.length > mostCharacters)
    throw invalid(
      'A webhook of GitHub has the headers X-GitHub-Event and X-GitHub-Delivery, of at most 200 characters.',
    )
  return acceptEvent(db, {
    source: 'github',
    delivery,
    kind,
    receivedAt: new Date().toISOString(),
    payload: parsePayload(body, request.get('content-type')),
  })
}
