import type { AnyBackend, Services } from '@callboard/plugin-api/backend'
import type { ScheduledTask } from '../tasks/startTasks'
import type { PluginIn } from './InstalledPlugin'

/** Writes come in bursts: waiting this many milliseconds after the last turns a burst into one reading. */
const quietTime = 100

/** Keeps the search index in step with the plugins that declare a source for it. */
export interface SearchSync {
  /** Something of the plugin was written: its sources are read again, once the burst is over. */
  afterWrite(pluginId: string): void
  /** The safety net: all sources of a plugin, daily. */
  tasks: ScheduledTask[]
  /** Waits for what is being read. */
  stop(): Promise<void>
}

export function startSearchSync(plugins: PluginIn<'running'>[]): SearchSync {
  const sources = new Map(plugins.filter(({ backend }) => backend.search).map((plugin) => [plugin.id, plugin]))
  const waiting = new Map<string, NodeJS.Timeout>()
  const reading = new Set<Promise<void>>()

  function read(plugin: PluginIn<'running'>) {
    const done = readSources(plugin)
      .catch((error) => plugin.services.log.error(`Search sources failed: ${error.message}`, { error }))
      .finally(() => reading.delete(done))
    reading.add(done)
  }
  function afterWrite(pluginId: string) {
    const plugin = sources.get(pluginId)
    if (!plugin) return
    clearTimeout(waiting.get(pluginId))
    waiting.set(pluginId, setTimeout(read, quietTime, plugin))
  }
  for (const id of sources.keys()) afterWrite(id)
  return {
    afterWrite,
    tasks: [...sources.values()].map((plugin) => ({
      plugin: plugin.id,
      name: 'search',
      every: '1d',
      run: () => readSources(plugin),
    })),
    async stop() {
      waiting.forEach(clearTimeout)
      await Promise.all(reading)
    },
  }
}

async function readSources({ backend, services }: { backend: AnyBackend; services: Services }): Promise<void> {
  for (const [type, read] of Object.entries(backend.search ?? {})) {
    const documents = await read?.(services)
    if (documents) await services.search.replace(services.db, `${backend.plugin.id}.${type}`, [...documents])
  }
}
