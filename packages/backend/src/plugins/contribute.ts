import type { Entity } from '@callboard/catalog-model'
import type { AnyBackend, Services } from '@callboard/plugin-api/backend'
import { boundProviders } from './boundProviders'

/** Adds a plugin's processors, entity providers and results to those of all plugins; gives how to take them away again. */
export function contribute(id: string, backend: AnyBackend, services: Services): () => void {
  const { processors, entityProviders, results } = services
  const providers = boundProviders(id, backend, services)
  entityProviders.push(...providers)
  const own = (backend.processors ?? []).map((process) =>
    Object.assign(async (entity: Entity) => process(entity, services), { pluginId: id }),
  )
  processors.push(...own)
  for (const [type, read] of Object.entries(backend.results ?? {})) {
    if (read) results[`${id}.${type}`] = read
  }
  return () => {
    for (const each of own) processors.splice(processors.indexOf(each), 1)
    for (const each of providers) entityProviders.splice(entityProviders.indexOf(each), 1)
    for (const type of Object.keys(backend.results ?? {})) delete results[`${id}.${type}`]
  }
}
