import type { AnyBackend } from '@callboard/plugin-api/backend'
import type { Described } from '../ThreadData'

/** What the portal has to know to call the plugin, all of it data. */
export function describe(backend: AnyBackend, config: unknown): Described {
  const { tasks = {}, on = [], processors = [], search = {}, results = {}, withholds } = backend
  return {
    tasks: Object.entries(tasks).map(([name, { every, atStart }]) => ({ name, every, atStart })),
    on: on.map(({ event, isGathered = false }) => ({ event: event.name, isGathered })),
    processors: processors.length,
    search: Object.keys(search),
    results: Object.keys(results),
    withheld: { ...withholds?.(config as never) } as Record<string, string>,
  }
}
