import type { Request, RequestHandler, Response } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { pluginMetrics } from './pluginMetrics'

export type PortalMetrics = ReturnType<typeof createMetrics>

/** Key in `response.locals` under which a handler names its route, so that paths with ids do not become labels. */
export const routeLabel = 'route'

/** Marks what follows as a plugin's, so that its handlers that are no routes are counted by the path that they declared. */
export const ofPlugin =
  (id: string): RequestHandler =>
  (_request, response, next) => {
    response.locals.plugin = id
    next()
  }

function labelOf({ route }: Request, { locals }: Response): string {
  return locals[routeLabel] ?? (locals.plugin && route ? `${locals.plugin}${route.path}` : 'other')
}

/** Prometheus metrics of the process, of every request, and of what plugins measure themselves. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const held = new Histogram({
    name: 'plugin_database_seconds',
    help: 'Time for which a plugin of the repository had a connection to the database, each time that it took one',
    labelNames: ['plugin'],
    buckets: [0.001, 0.01, 0.1, 1, 10],
    registers: [registry],
  })
  const measure: RequestHandler = (request, response, next) => {
    const stop = seconds.startTimer({ method: request.method })
    response.on('finish', () => stop({ route: labelOf(request, response), status: response.statusCode }))
    next()
  }
  const show: RequestHandler = async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  }
  const gauge = (name: string, help: string, count: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(count())
      },
    })
  return {
    measure,
    show,
    gauge,
    of: (pluginId: string) => pluginMetrics(registry, pluginId),
    /** Notes for how many milliseconds a plugin had a connection to the database. */
    heldBy(pluginId: string) {
      const ofPlugin = held.labels(pluginId)
      return (milliseconds: number) => ofPlugin.observe(milliseconds / 1000)
    },
    /** What was measured so far, as the registry has it. */
    read: async () => ({ requests: (await seconds.get()).values, held: (await held.get()).values }),
  }
}
