// with backend
import { defineBackend } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { entryDocument } from './entryDocument'
import { newPlugin } from './plugin'
import { addEntry, listEntries, purgeEntries, removeEntry } from './store'

export default defineBackend(newPlugin, {
  config: z.object({ keepDays: z.int().positive().default(365) }), // with task
  migrations: new URL('./migrations/', import.meta.url), // with migration
  routes: {
    list: (filter, { db }) => listEntries(db, filter), // with route
    add: (entry, { db, user }) => addEntry(db, { ...entry, author: user.ref }), // with route
    remove: ({ id }, { db, user }) => removeEntry(db, { id, author: user.ref }), // with route
  },
  tasks: { purge: { every: '1d', run: ({ db, config }) => purgeEntries(db, config.keepDays) } }, // with task
  search: { entry: async ({ db }) => (await listEntries(db, {})).map(entryDocument) }, // with search
})
