import type { PluginDetails } from '@callboard/plugin-api'
import type { Knex } from 'knex'
import type { Config, HostConfig } from '../config'
import { isFramed } from '../frames/isFramed'
import type { PortalMetrics } from '../http/metrics'
import type { Installed } from '../installed/keepInstalled'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'
import { type Bundles, bundleOf } from './bundles'
import { configLines } from './configLines'
import { findTaskRuns, type TaskRun } from './findTaskRuns'
import type { keepRenderErrors } from './renderErrors'
import { requestsOf } from './requestsOf'

export interface Sources {
  db: Knex
  config: Config
  settings: HostConfig['plugins']
  metrics: PortalMetrics
  packages: Installed
  appFolder: string | undefined
  bundles: Bundles | undefined
  renderErrors: ReturnType<typeof keepRenderErrors>
}

/** How plugins are configured and how they do: what is known of each in different places, put together. */
export async function detailsOf(plugins: InstalledPlugin[], sources: Sources): Promise<PluginDetails[]> {
  const { db, config, metrics, packages, settings, renderErrors } = sources
  const [runs, { requests, held }] = await Promise.all([findTaskRuns(db), metrics.read()])
  return Promise.all(
    plugins.map(async (plugin) => {
      const { id, package: manifest } = plugin
      const bundle = await bundleOf(plugin, sources)
      const database = manifest ? await packages.held(id) : heldOf(held, id)
      return {
        id,
        ...(manifest && { package: packageOf(manifest, settings) }),
        config: configLines(config, id),
        stops: packages.ends(id).toReversed(),
        ...(bundle && { bundle }),
        requests: named(requestsOf(requests, id), plugin),
        ...(database && { database }),
        tasks: runs.filter((run) => run.plugin === id).flatMap((run) => taskOf(run, plugin)),
        renderErrors: renderErrors.of(id),
      }
    }),
  )
}

const packageOf = (
  { id, version, apiVersion, hosts, backend, frame, wants }: NonNullable<InstalledPlugin['package']>,
  settings: HostConfig['plugins'],
) => ({
  ...{ version, apiVersion, wants },
  hosts: [...new Set([...hosts, ...(settings.hosts[id] ?? [])])],
  hasThread: backend !== undefined,
  isFramed: isFramed({ id, frame }, settings),
})

type Samples = Awaited<ReturnType<PortalMetrics['read']>>['held']

function heldOf(samples: Samples, id: string): PluginDetails['database'] {
  const sampled = (name: string) =>
    samples.find(({ metricName, labels }) => labels.plugin === id && metricName?.endsWith(name))?.value
  const count = sampled('_count')
  return count === undefined ? undefined : { count, seconds: sampled('_sum') ?? 0 }
}

/** Routes by method and path, where the measurements have their names in the contract. */
function named(requests: PluginDetails['requests'], plugin: InstalledPlugin): PluginDetails['requests'] {
  const contract = 'backend' in plugin ? plugin.backend?.plugin : undefined
  const nameOf = (name: string) => {
    const { method, path } = contract?.routes[name] ?? {}
    if (path) return `${method} ${path}`
    return name.startsWith('/') ? `/api/${plugin.id}${name}` : `pages as ${name}`
  }
  return { ...requests, routes: requests.routes.map((route) => ({ ...route, name: nameOf(route.name) })) }
}

/** A task that the plugin no longer has stays in the table, and is none of today's. */
function taskOf({ plugin: _, ...run }: TaskRun, plugin: InstalledPlugin): PluginDetails['tasks'] {
  const backend = 'backend' in plugin ? plugin.backend : undefined
  if (run.name === 'search' && backend?.search) return [{ ...run, every: '1d' }]
  const task = backend?.tasks?.[run.name]
  return task ? [{ ...run, every: String(task.every) }] : []
}
