import type { Plugin } from '@callboard/plugin-api'
import type { AnyBackend, Duration, Subscription, Task } from '@callboard/plugin-api/backend'
import type { Grants } from '../auth/permissions'
import type { Described } from './ThreadData'

interface Parts {
  plugin: Plugin
  described: Described
  grants: Grants
  /** Asks the thread that runs the plugin just then. */
  ask<Result = unknown>(method: string, ...args: unknown[]): Promise<Result>
}

/** The half in the server as the host sees all of them: here each function asks the plugin's thread. */
export function backendOf({ plugin, described, grants, ask }: Parts): AnyBackend {
  const { tasks, on, processors, entityProviders, search, results, withheld } = described
  return {
    plugin,
    routes: each(
      Object.keys(plugin.routes),
      (name) =>
        (input, { user }) =>
          ask<never>('route', name, input, { user, patterns: user?.isGuest ? grants.guests : grants.users }),
    ),
    tasks: Object.fromEntries(
      tasks.map(({ name, every, atStart = false }) => [name, taskOf(name, every, atStart, ask)]),
    ),
    on: on.map(
      ({ event, isGathered }, index): Subscription => ({
        event: { name: event } as Subscription['event'],
        isGathered,
        run: (payload) => ask<void>('hear', index, payload),
      }),
    ),
    processors: Array.from({ length: processors }, (_, index) => (entity) => ask('process', index, entity)),
    entityProviders: () =>
      Object.fromEntries(
        entityProviders.map(({ name, ...provider }) => [name, { ...provider, list: () => ask('provide', name) }]),
      ),
    search: each(search, (type) => () => ask('search', type)),
    results: each(results, (type) => (_db, keys) => ask('results', type, keys)),
    withholds: () => withheld,
  }
}

const taskOf = (
  name: string,
  every: Described['tasks'][number]['every'],
  atStart: boolean,
  ask: Parts['ask'],
): Task => ({
  every: every as Duration,
  atStart,
  run: () => ask<void>('task', name),
})

const each = <Value>(names: string[], to: (name: string) => Value): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [name, to(name)]))
