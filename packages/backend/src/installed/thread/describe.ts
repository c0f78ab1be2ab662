import type { AnyBackend } from '@callboard/plugin-api/backend'
import type { Described } from '../ThreadData'

/** What the portal has to know to call the plugin, all of it data. */
export function describe(backend: AnyBackend, config: unknown): Described {
  const { tasks = {}, on = [], processors = [], entityProviders, search = {}, results = {}, withholds } = backend
  return {
    tasks: Object.entries(tasks).map(([name, { every, atStart }]) => ({ name, every, atStart })),
    on: on.map(({ event, isGathered = false }) => ({ event: event.name, isGathered })),
    processors: processors.length,
    entityProviders: Object.entries(entityProviders?.(config as never) ?? {}).map(
      ([name, { list: _, ...provider }]) => ({
        name,
        ...provider,
      }),
    ),
    search: Object.keys(search),
    results: Object.keys(results),
    withheld: { ...withholds?.(config as never) } as Record<string, string>,
  }
}
