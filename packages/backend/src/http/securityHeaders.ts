import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** What a page of the portal may load: only the portal's own scripts, and pictures from anywhere on https. */
export function securityHeaders(): RequestHandler {
  const headers = [...sameForAll()]
  const ofFiles = headers.filter(([name]) => forFiles.includes(name.toLowerCase()))
  return (request, response, next) => {
    for (const [name, value] of request.url.startsWith('/assets/') ? ofFiles : headers) response.setHeader(name, value)
    next()
  }
}

/** What means something for a script, a style or a font. All others are for pages, and on each file of a visit would weigh kilobytes. */
const forFiles = ['content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy']

/** What helmet says is the same for every request: asked once, rather than thirteen functions each time. */
function sameForAll(): Map<string, string> {
  const said = new Map<string, string>()
  const response = { setHeader: (name: string, value: string) => said.set(name, value), removeHeader() {} }
  const say = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'https:', 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    // The proxy in front knows whether there is TLS; a promise of it on http://localhost would lock people out.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
  say({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return said
}
