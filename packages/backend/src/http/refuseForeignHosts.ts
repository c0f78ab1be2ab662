import { isIP } from 'node:net'
import { forbidden } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'

/**
 * A portal that only its own machine can reach is asked by that machine's names only. Another website could otherwise let
 * its own name lead to 127.0.0.1 and, one with the portal in the eyes of the visitor's browser, read and change everything
 * that a guest may (DNS rebinding). An address in place of a name cannot be made to lead elsewhere.
 *
 * @param listensOn the address that the portal listens on; on any but a loopback one every name is answered.
 * @param urls where people reach the portal, such as through a proxy on the same machine.
 */
export function refuseForeignHosts(listensOn: string, urls: string[]): RequestHandler {
  if (!isLoopback(listensOn)) return (_request, _response, next) => next()
  const names = urls.map((url) => new URL(url).hostname)
  return (request, _response, next) => {
    const name = nameIn(request.get('host') ?? '')
    if (names.includes(name) || isOfThisMachine(name)) return next()
    next(
      forbidden(`The portal is not known as '${name}'. If people reach it there, set app.baseUrl in app-config.yaml.`),
    )
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')

const isOfThisMachine = (name: string) =>
  name === '' || name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0

/** Without the port; not `request.hostname`, which any page can choose with `X-Forwarded-Host`. */
const nameIn = (host: string) => host.replace(/:\d*$/, '').toLowerCase()
