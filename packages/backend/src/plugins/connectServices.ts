import type { Provided, Services } from '@callboard/plugin-api/backend'
import { Router } from 'express'
import { contribute } from './contribute'
import { type InstalledPlugin, pluginsIn } from './InstalledPlugin'
import { withFields } from './kindsOf'
import { nothingProvided } from './nothingProvided'

/** Gives every prepared plugin what all of them together provide: services, kinds, processors, entity providers and results. */
export function connectServices(installed: InstalledPlugin[]): InstalledPlugin[] {
  const prepared = pluginsIn(installed, 'prepared')
  const provided: Provided = Object.assign(
    {},
    nothingProvided,
    ...prepared.map(({ backend, own }) => backend.provides?.(own)),
  )
  const plugins = prepared.map(({ backend }) => backend.plugin)
  const kinds = withFields(Object.assign({}, ...prepared.map(({ kinds }) => kinds)), plugins)
  const processors: Services['processors'] = []
  const entityProviders: Services['entityProviders'] = []
  const results: Services['results'] = {}
  return installed.map((plugin) => {
    if (plugin.state !== 'prepared') return plugin
    const { id, backend, own } = plugin
    const services: Services = { ...own, ...provided, plugins, kinds, processors, entityProviders, results }
    contribute(id, backend, services)
    return { id, state: 'running', backend, services, http: Router() }
  })
}
