import { forbidden } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'

const harmless = ['GET', 'HEAD', 'OPTIONS']

/**
 * Stops another website from making a visitor's browser change something here (CSRF). Browsers say where a request
 * comes from; a script outside a browser says nothing, and carries no cookie either.
 */
export const refuseForeignOrigins: RequestHandler = (request, _response, next) => {
  if (
    harmless.includes(request.method) ||
    comesFromHere(request.get('sec-fetch-site'), request.get('origin'), request.get('host'))
  ) {
    return next()
  }
  next(forbidden('This request comes from another website. Use the portal itself, or its API from a script.'))
}

function comesFromHere(site: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  if (site) return site === 'same-origin' || site === 'none'
  return !origin || (URL.canParse(origin) && new URL(origin).host === host)
}
