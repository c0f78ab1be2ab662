import type { Knex } from 'knex'
import { purgeSessions } from '../auth/sessionStore'
import { type InstalledPlugin, pluginsIn } from '../plugins/InstalledPlugin'
import type { ScheduledTask } from './startTasks'

/** The recurring tasks of the portal itself. */
export const ownTasks = (db: Knex): ScheduledTask[] => [
  { plugin: 'portal', name: 'purge-sessions', every: '1h', run: () => purgeSessions(db) },
]

/** Those of every running plugin. */
export const tasksOf = (installed: InstalledPlugin[]): ScheduledTask[] =>
  pluginsIn(installed, 'running').flatMap(({ id, backend, services }) =>
    Object.entries(backend.tasks ?? {}).map(([name, { every, atStart, run }]) => ({
      plugin: id,
      name,
      every,
      atStart,
      run: async () => run(services),
    })),
  )
