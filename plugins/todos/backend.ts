import { defineBackend, owns } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { type Todo, todos } from './plugin'
import { addTodo, findTodo, listTodos, purgeDone, removeTodo, tickTodo } from './store'
import { todoDocument } from './todoDocument'

export default defineBackend(todos, {
  config: z.object({ keepDoneDays: z.int().positive().default(30) }),
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: async (filter, { db, may }) =>
      Promise.all((await listTodos(db, filter)).map(async (todo) => ({ ...todo, mayWrite: await may('write', todo) }))),
    add: (todo, { db, user }) => addTodo(db, { ...todo, createdBy: user.ref }),
    async tick({ id, done }, { db, authorize }) {
      await authorize('write', await findTodo(db, id))
      return tickTodo(db, id, done)
    },
    async remove({ id }, { db, authorize }) {
      await authorize('write', await findTodo(db, id))
      await removeTodo(db, id)
    },
  },
  rules: {
    write: {
      author: ({ createdBy }: Todo, { user }) => createdBy === user.ref,
      owner: ({ entity }: Todo, services) => owns(services, entity),
    },
  },
  tasks: { purge: { every: '1d', run: ({ db, config }) => purgeDone(db, config.keepDoneDays) } },
  search: { todo: async ({ db }) => (await listTodos(db, {})).map(todoDocument) },
})
