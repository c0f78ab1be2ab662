import helmet from 'helmet'

/** What a page of the portal may load: only the portal's own scripts, and pictures from anywhere on https. */
export function securityHeaders() {
  return helmet({
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
}
