import type { Services } from '@callboard/plugin-api/backend'
import type { Request, Router } from 'express'
import type { CiCdConfig } from '../CiCdConfig'
import type { Accepted } from './ReceivedEvent'
import { receiveGeneric } from './receiveGeneric'
import { receiveGithub } from './receiveGithub'

type Receive = (request: Request, services: Services<CiCdConfig>) => Promise<Accepted>

/** Where events come in. Each sender proves itself in its own way, so no permission stands before them. */
export function mountIntake(router: Router, services: Services<CiCdConfig>): void {
  const receivers: Record<string, Receive> = { github: receiveGithub, generic: receiveGeneric }
  for (const [source, receive] of Object.entries(receivers)) {
    router.post(`/events/${source}`, async (request, response) => {
      // What is not read of a body that was refused would otherwise stand before the next request.
      response.on('finish', () => request.complete || request.destroy())
      const { delivery, state, problem } = await receive(request, services)
      response.status(202).json({ delivery, state, problem })
    })
  }
}
