import { mountWebhook, type Services } from '@callboard/plugin-api/backend'
import type { Request, Router } from 'express'
import type { CiCdConfig } from '../CiCdConfig'
import type { Accepted } from './ReceivedEvent'
import { receiveGeneric } from './receiveGeneric'
import { receiveGithub } from './receiveGithub'

type Receive = (request: Request, services: Services<CiCdConfig>) => Promise<Accepted>

/** Where events come in. Each sender proves itself in its own way, so no permission stands before them. */
export function mountIntake(router: Router, services: Services<CiCdConfig>): void {
  const receivers: Record<string, Receive> = { github: receiveGithub, generic: receiveGeneric }
  const events = services.metrics.counter('events_total', 'Events that came in', ['source', 'state'])
  for (const [source, receive] of Object.entries(receivers)) {
    mountWebhook(router, `/events/${source}`, async (request) => {
      const { delivery, state, problem } = await receive(request, services)
      events.add({ source, state })
      return { delivery, state, problem }
    })
  }
}
