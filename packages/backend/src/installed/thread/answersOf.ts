import type { ServerResponse } from 'node:http'
import { invalid, notAsExpected, PortalError, type Route } from '@callboard/plugin-api'
import type { AnyBackend, JsonText, RequestServices, Services, User } from '@callboard/plugin-api/backend'
import { decide } from '../../auth/decide'
import { type Grant, isAllowed } from '../../auth/permissions'
import type { Methods } from '../asking'

/** Who asks, and by which patterns they have permissions. */
export interface Asker {
  user: User
  patterns: Grant[]
}

/** What the portal asks of the plugin, by name. */
export function answersOf(backend: AnyBackend, services: Services): Methods {
  const { plugin, routes, tasks = {}, on = [], processors = [], search = {}, results = {} } = backend
  return {
    async route(name: string, input: unknown, asker: Asker) {
      const [route, handler] = [plugin.routes[name], routes[name]]
      if (!route || !handler) throw invalid(`The plugin has no route called ${name}.`)
      return checked(route, await handler(parsed(route, input), requestServices(backend, services, asker)))
    },
    task: (name: string) => tasks[name]?.run(services),
    hear: (index: number, payload: unknown) => on[index]?.run(payload, services),
    process: (index: number, entity: never) => processors[index]?.(entity, services),
    provide: async (name: string) => [
      ...((await backend.entityProviders?.(services.config as never)[name]?.list(services)) ?? []),
    ],
    search: async (type: string) => [...((await search[type]?.(services)) ?? [])],
    results: async (type: string, keys: string[]) => [...((await results[type]?.(services.db, keys)) ?? [])],
  }
}

function parsed(route: Route, input: unknown): unknown {
  const result = route.input.safeParse(input)
  if (result.success) return result.data
  throw notAsExpected(result.error)
}

/** By the contract, so that a column which it does not declare cannot leave. */
function checked(route: Route, output: unknown): unknown {
  if (route.status === 204) return undefined
  if (isJsonText(output)) return JSON.parse(textOf(output))
  const result = route.output.safeParse(output)
  if (result.success) return result.data
  throw new PortalError(
    'InternalError',
    `The plugin made an answer that breaks its own contract: ${result.error.message}`,
  )
}

/** Not by its class: the plugin has a copy of it in its own bundle. */
const isJsonText = (output: unknown): output is JsonText =>
  typeof output === 'object' && output !== null && typeof (output as JsonText).send === 'function'

function textOf(output: JsonText): string {
  let text = ''
  const end = (part: string | Buffer) => {
    text = part.toString()
  }
  output.send({ setHeader() {}, end } as unknown as ServerResponse)
  return text
}

function requestServices(
  { plugin, rules }: AnyBackend,
  services: Services,
  { user, patterns }: Asker,
): RequestServices {
  const grants = { guests: patterns, users: patterns }
  const own = { ...services, user, isAllowed: (permission: string) => isAllowed(user, permission, grants) }
  return Object.assign(
    own,
    decide({ plugin, rules, grants }, () => own),
  )
}
