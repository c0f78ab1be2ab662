import { isIP } from 'node:net'
import { forbidden } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'

/**
 * Answers only to names that are the portal's own. Another website could otherwise let its own name lead to the portal's
 * address and, one with the portal in the eyes of the visitor's browser, read and change everything that a guest may (DNS
 * rebinding). That takes a name with a dot, of the attacker's own; an address, or a name of one word, cannot be made to lead
 * elsewhere.
 *
 * @param allowed names; `*.example.com` stands for every name below, `*` for all.
 */
export function refuseForeignHosts(allowed: string[]): RequestHandler {
  return (request, _response, next) => {
    const name = nameIn(request.get('host') ?? '')
    if (isWithoutOwner(name) || allowed.some((pattern) => matches(name, pattern))) return next()
    next(
      forbidden(
        `The portal is not known as '${name}'. If people reach it there, set app.baseUrl in app-config.yaml, or add the name to backend.allowedHosts.`,
      ),
    )
  }
}

const isWithoutOwner = (name: string) =>
  !name.includes('.') || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0

const matches = (name: string, pattern: string) =>
  pattern === '*' || (pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern)

/** Without the port; not `request.hostname`, which any page can choose with `X-Forwarded-Host`. */
const nameIn = (host: string) => host.replace(/:\d*$/, '').toLowerCase()
