import type { Entity } from '@callboard/catalog-model'
import type { Provided, Services } from '@callboard/plugin-api/backend'
import { Router } from 'express'
import { type InstalledPlugin, pluginsIn } from './InstalledPlugin'
import { nothingProvided } from './nothingProvided'

/** Gives every prepared plugin what all of them together provide: services, kinds, processors and results. */
export function connectServices(installed: InstalledPlugin[]): InstalledPlugin[] {
  const prepared = pluginsIn(installed, 'prepared')
  const provided: Provided = Object.assign(
    {},
    nothingProvided,
    ...prepared.map(({ backend, own }) => backend.provides?.(own)),
  )
  const plugins = prepared.map(({ backend }) => backend.plugin)
  const kinds = Object.assign({}, ...prepared.map(({ kinds }) => kinds))
  const processors: Services['processors'] = []
  const results: Services['results'] = {}
  return installed.map((plugin) => {
    if (plugin.state !== 'prepared') return plugin
    const { id, backend, own } = plugin
    const services: Services = { ...own, ...provided, plugins, kinds, processors, results }
    for (const process of backend.processors ?? []) {
      processors.push(Object.assign(async (entity: Entity) => process(entity, services), { pluginId: id }))
    }
    for (const [type, read] of Object.entries(backend.results ?? {})) {
      if (read) results[`${id}.${type}`] = read
    }
    return { id, state: 'running', backend, services, http: Router() }
  })
}
