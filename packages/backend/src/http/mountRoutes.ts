import { inShort, invalid, notAsExpected, type Plugin, PortalError, type Route } from '@callboard/plugin-api'
import { type AnyBackend, JsonText, type RequestServices, type Services } from '@callboard/plugin-api/backend'
import express, { type Request, type RequestHandler, type Router } from 'express'
import { decide } from '../auth/decide'
import { authorize, type Grants, isAllowed } from '../auth/permissions'
import { routeLabel } from './metrics'

interface Mounted {
  plugin: Plugin
  routes: AnyBackend['routes']
  rules?: AnyBackend['rules']
  services: Services
  grants: Grants
  /** Called when a route that changes something has answered. */
  onWrite?(pluginId: string): void
}

const largestBody = '1mb'

/**
 * Adds every route of a plugin to a router, relative to `/api/<id>`. To the one that has what the plugin mounts itself: a request that
 * left that for another would go on in a later turn of the event loop only.
 */
export function mountRoutes(router: Router, mounted: Mounted): Router {
  const { plugin, routes, services, grants, onWrite } = mounted
  router.use(express.json({ limit: largestBody, strict: false }))
  for (const [name, route] of inMatchingOrder(plugin.routes)) {
    const handler = routes[name] as NonNullable<(typeof routes)[string]>
    router[methodOf(route)](route.path.slice(`/api/${plugin.id}`.length) || '/', async (request, response) => {
      response.locals[routeLabel] = `${plugin.id}.${name}`
      authorize(request.user, plugin, route.can, grants)
      const input = parseInput(route, request)
      const output = await handler(input, servicesFor(request, services, mounted))
      if (route.method !== 'GET') onWrite?.(plugin.id)
      answer(response.status(route.status), route, output)
    })
  }
  return router
}

/** What a handler may use, for one request. */
export function servicesFor(
  request: Request,
  services: Services,
  { plugin, rules, grants }: Pick<Mounted, 'plugin' | 'rules' | 'grants'>,
): RequestServices {
  const own = {
    ...services,
    user: request.user,
    isAllowed: (permission: string) => !!request.user && isAllowed(request.user, permission, grants),
    // Made for those who ask for it: few do, and making one for every request costs as much as a small query.
    get signal() {
      return signalOf(request)
    },
  } as RequestServices
  return Object.assign(
    own,
    decide({ plugin, rules, grants }, () => own),
  )
}

const methodOf = ({ method }: Route) => method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Express takes the first route that matches, so a fixed path comes before one whose parameter would swallow it. */
function inMatchingOrder(routes: Record<string, Route>): Array<[string, Route]> {
  const generality = (route: Route) => route.path.replace(/:\w+/g, '\uffff')
  return Object.entries(routes).sort(([, a], [, b]) => (generality(a) < generality(b) ? -1 : 1))
}

/** What was sent: the query, over it the body, over both the path, so that a body cannot change what the URL names. */
function parseInput(route: Route, request: Request): unknown {
  if (isUnread(request)) throw invalid('The body has to be JSON, sent with the header content-type: application/json.')
  const body = request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) throw invalid('The body has to be a JSON object.')
  const parsed = route.input.safeParse({ ...request.query, ...body, ...request.params })
  if (parsed.success) return parsed.data
  throw notAsExpected(parsed.error)
}

/** Whether there is a body that nothing has parsed. */
const isUnread = (request: Request): boolean =>
  request.body === undefined && request.get('content-length') !== '0' && request.is('json') === false

function signalOf({ res }: Request): AbortSignal {
  const controller = new AbortController()
  if (res?.closed) controller.abort()
  res?.on('close', () => controller.abort())
  return controller.signal
}

/** Parsed by the contract, so that a column which it does not declare cannot leave. */
function answer(response: express.Response, route: Route, output: unknown) {
  if (route.status === 204) return response.end()
  if (output instanceof JsonText) return output.send(response)
  const parsed = route.output.safeParse(output)
  if (parsed.success) return response.json(parsed.data)
  throw new PortalError('InternalError', 'The portal made an answer that breaks its own contract.', {
    cause: parsed.error,
  })
}

/** Answers what no route of a plugin matched. */
export const noSuchRoute: RequestHandler = (request) => {
  throw new PortalError(
    'NotFoundError',
    `The portal's API has nothing at ${request.method} ${inShort(request.baseUrl + request.path)}. What it has is listed at /api/openapi.json.`,
  )
}
