import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

declare global {
  namespace Express {
    interface Request {
      /** Names this request in the log and in error answers. */
      id: string
    }
  }
}

/** Gives each request an id, taken from the proxy's `X-Request-Id` when there is one, and logs it once answered. */
export function nameRequest(log: Logger): RequestHandler {
  return (request, response, next) => {
    request.id = request.get('x-request-id')?.slice(0, 100) ?? randomUUID()
    response.set('x-request-id', request.id)
    const start = performance.now()
    response.on('finish', () => {
      const milliseconds = Math.round(performance.now() - start)
      log.info(
        { requestId: request.id, status: response.statusCode, milliseconds },
        `${request.method} ${request.originalUrl}`,
      )
    })
    next()
  }
}
