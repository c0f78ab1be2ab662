import type { Request, Router } from 'express'

/** Has webhooks come in at a path, and answers 202 with what `receive` says of each. It has to prove itself: no permission is asked for. */
export function mountWebhook(router: Router, path: string, receive: (request: Request) => Promise<object>): void {
  router.post(path, async (request, response) => {
    // The rest of a body that was refused, which nobody read, would be taken for the beginning of the next request.
    response.on('finish', () => request.complete || request.destroy())
    response.status(202).json(await receive(request))
  })
}
