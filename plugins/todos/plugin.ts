import { definePlugin, del, EntityRef, get, patch, post } from '@callboard/plugin-api'
import { z } from 'zod'

export const Todo = z.object({
  id: z.uuid(),
  entity: EntityRef,
  title: z.string().trim().min(1, 'Say what is to be done.').max(200),
  done: z.boolean(),
  createdBy: EntityRef,
})
export type Todo = z.infer<typeof Todo>

export const todos = definePlugin({
  id: 'todos',
  title: 'Todos',
  description: 'What is left to do on a component.',
  permissions: { read: 'See todos', write: 'Add, tick and remove todos' },
  search: { todo: Todo.pick({ entity: true, done: true }) },
  routes: {
    list: get('/', { can: 'read', input: Todo.pick({ entity: true }).partial(), output: z.array(Todo) }),
    add: post('/', { can: 'write', input: Todo.pick({ entity: true, title: true }), output: Todo }),
    tick: patch('/:id', { can: 'write', input: Todo.pick({ id: true, done: true }), output: Todo }),
    remove: del('/:id', { can: 'write', input: Todo.pick({ id: true }) }),
  },
})
