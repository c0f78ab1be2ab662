import { defineBackend } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { todos } from './plugin'
import { addTodo, listTodos, purgeDone, removeTodo, tickTodo } from './store'
import { todoDocument } from './todoDocument'

export default defineBackend(todos, {
  config: z.object({ keepDoneDays: z.int().positive().default(30) }),
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: (filter, { db }) => listTodos(db, filter),
    add: (todo, { db, user }) => addTodo(db, { ...todo, createdBy: user.ref }),
    tick: ({ id, done }, { db }) => tickTodo(db, id, done),
    remove: ({ id }, { db }) => removeTodo(db, id),
  },
  tasks: { purge: { every: '1d', run: ({ db, config }) => purgeDone(db, config.keepDoneDays) } },
  search: { todo: async ({ db }) => (await listTodos(db, {})).map(todoDocument) },
})
