import { forbidden, unauthenticated } from '@callboard/plugin-api'
import type { User } from '@callboard/plugin-api/backend'
import { type RequestHandler, Router } from 'express'
import type { Installed } from '../installed/keepInstalled'
import { readToken } from './tokens'

interface Parts {
  secret: string
  packages: Installed
  findUser(ref: string, isGuest: boolean): Promise<User>
}

/**
 * Lets requests of plugins in frames in by their token, and all others as `authentication` does. Who comes with a token is the user
 * within what the package wants; whatever else the request brings along, such as a cookie, counts for nothing.
 */
export function asFrame({ secret, packages, findUser }: Parts, authentication: RequestHandler[]): RequestHandler {
  const others = Router().use(authentication)
  return async (request, response, next) => {
    const [, token] = /^Bearer (frame\..+)$/.exec(request.get('authorization') ?? '') ?? []
    if (token === undefined) return others(request, response, next)
    if (!isOfPlugins(request.path)) throw forbidden('A plugin in a frame calls routes of plugins, and nothing else.')
    const claims = readToken(secret, token)
    const plugin = packages.plugins().find(({ id }) => id === claims?.plugin)
    if (!claims || plugin?.state !== 'running' || !plugin.package)
      throw unauthenticated('The frame that asks is not of a plugin that runs. Load the page again.')
    const user = await findUser(claims.user, claims.isGuest)
    request.user = { ...user, within: [`${plugin.id}.*`, ...plugin.package.wants] }
    next()
  }
}

const isOfPlugins = (path: string) =>
  path.startsWith('/api/') && !path.startsWith('/api/portal/') && path !== '/api/openapi.json'
