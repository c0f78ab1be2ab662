import type { PageTwin } from '@callboard/plugin-api/backend'
import { type RequestHandler, Router } from 'express'
import { authorize, type Grants } from '../auth/permissions'
import type { PluginIn } from '../plugins/InstalledPlugin'
import { routeLabel } from './metrics'
import { servicesFor } from './mountRoutes'

const endings = ['json', 'md'] as const
type Ending = (typeof endings)[number]

/** The pages that plugins give as JSON and as Markdown, before the app answers the same addresses with itself. */
export function mountTwins(running: PluginIn<'running'>[], grants: Grants): Router {
  const router = Router()
  for (const plugin of running) {
    for (const twin of plugin.backend.twins ?? []) {
      for (const ending of endings) router.get(`${twin.path}.${ending}`, answer(plugin, twin, ending, grants))
    }
  }
  return router
}

function answer(
  { id, backend, services }: PluginIn<'running'>,
  { path, can, isPage, read, toMarkdown }: PageTwin,
  ending: Ending,
  grants: Grants,
): RequestHandler {
  const last = /:(\w+)$/.exec(path)?.[1] ?? ''
  return async (request, response, next) => {
    response.locals[routeLabel] = `${id}.${ending}`
    const params = request.params as Record<string, string>
    authorize(request.user, backend.plugin, can, grants)
    const own = servicesFor(request, services, { plugin: backend.plugin, rules: backend.rules, grants })
    if (await isPage?.({ ...params, [last]: `${params[last]}.${ending}` }, own)) return next()
    const data = await read(params, own)
    response.set('cache-control', 'no-cache')
    if (ending === 'json') return void response.json(data)
    const url = `${request.protocol}://${request.get('host')}${request.path.slice(0, -1 - ending.length)}`
    response.type('text/markdown').send(toMarkdown(data, url))
  }
}
