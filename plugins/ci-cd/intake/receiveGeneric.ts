import { randomUUID } from 'node:crypto'
import { describeIssues, invalid, issuesOf, unauthenticated, unavailable } from '@callboard/plugin-api'
import { bearsToken, parsePayload, readBody, type Services } from '@callboard/plugin-api/backend'
import type { Request } from 'express'
import type { CiCdConfig } from '../CiCdConfig'
import { exampleOf, GenericEvent } from '../shapes/GenericEvent'
import { acceptEvent } from './acceptEvent'
import { largestEvent } from './largestEvent'
import type { Accepted } from './ReceivedEvent'

/** Takes an event that any tool can send. */
export async function receiveGeneric(request: Request, { db, config, log }: Services<CiCdConfig>): Promise<Accepted> {
  if (config.tokens.length === 0) {
    throw unavailable('List a token at ci-cd.tokens in app-config.yaml, to take events from who bears it.')
  }
  if (!bearsToken(request.get('authorization'), config.tokens)) {
    log.warn('An event without a known token was refused', { source: 'generic', from: request.ip })
    throw unauthenticated("Send one of ci-cd.tokens along, as 'Authorization: Bearer <token>'.")
  }
  const payload = parsePayload(await readBody(request, largestEvent))
  const event = checked(payload)
  return acceptEvent(db, {
    source: `generic/${event.tool}`,
    delivery: keyOf(request.get('idempotency-key')),
    kind: ['run', 'job', 'deployment'].filter((part) => part in event).join('+'),
    receivedAt: new Date().toISOString(),
    payload,
  })
}

function keyOf(key: string | undefined): string {
  if (key !== undefined && (key === '' || key.length > 200))
    throw invalid('An Idempotency-Key has 1 to 200 characters.')
  return key ?? randomUUID()
}

/** @throws PortalError 400 that names each field and shows what would do. */
function checked(payload: unknown): GenericEvent {
  const { data, error } = GenericEvent.safeParse(payload)
  if (data) return data
  const example = exampleOf(payload)
  throw invalid(`The event is not as expected. ${describeIssues(error)}. This would do: ${JSON.stringify(example)}`, {
    details: { issues: issuesOf(error), example },
  })
}
