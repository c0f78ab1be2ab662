import { notAsExpected, unauthenticated, unavailable } from '@callboard/plugin-api'
import { parsePayload, readBody, type Services } from '@callboard/plugin-api/backend'
import type { Request } from 'express'
import { ZodError, z } from 'zod'
import type { CatalogConfig } from '../CatalogConfig'
import { type Accepted, acceptPushes } from './acceptPushes'
import { Moved, type Push } from './Push'
import type { WebhookHost } from './WebhookHost'

/** In MB: more than a push of two thousand commits says. */
const largest = 10

/** What the sender is told. */
type Answer = Accepted | { state: 'ignored'; problem: string }

/** Takes a webhook of a code host. @throws PortalError 503 without a secret, 401, 413, and 400 for what the host does not send. */
export async function receiveWebhook(
  host: WebhookHost,
  request: Request,
  services: Services<CatalogConfig>,
): Promise<Answer> {
  const header = (name: string) => request.get(name)
  const { webhooks } = services.config
  const { secret: secrets } = webhooks[host.id]
  if (secrets.length === 0) throw unconfigured(host)
  if (host.ping && host.event(header, {}) === host.ping) return nothingIn(host.ping)
  const body = await readBody(request, largest)
  if (!host.isGenuine(header, body, secrets)) throw refused(host, request, services)
  const payload = parsePayload(body, header('content-type'))
  const event = host.event(header, payload)
  const pushes = event === undefined ? undefined : pushesOf(() => host.pushesOf(event, payload, webhooks))
  return pushes ? acceptPushes(pushes, body, services) : nothingIn(event)
}

const unconfigured = ({ id, title }: WebhookHost) =>
  unavailable(
    `Set catalog.webhooks.${id}.secret in app-config.yaml to the secret of the webhook at ${title}, to hear of its pushes.`,
  )

function refused({ id, title, proof }: WebhookHost, { ip }: Request, { log }: Services<CatalogConfig>) {
  log.warn('A webhook that does not know the secret was refused', { host: id, from: ip })
  return unauthenticated(
    `${proof} does not fit. Set the secret of the webhook at ${title} to that of catalog.webhooks.${id}.secret.`,
  )
}

const nothingIn = (event: string | undefined): Answer => ({
  state: 'ignored',
  problem: `An event '${(event ?? 'without a name').slice(0, 100)}' says nothing of files. Only pushes are needed here.`,
})

function pushesOf(parse: () => Push[] | undefined): Push[] | undefined {
  try {
    const pushes = parse()
    z.array(Moved).optional().parse(pushes)
    return pushes
  } catch (error) {
    if (error instanceof ZodError) throw notAsExpected(error)
    throw error
  }
}
