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

/** A todo for whoever looks at it. */
export const ListedTodo = Todo.extend({ mayWrite: z.boolean() })
export type ListedTodo = z.infer<typeof ListedTodo>

export const todos = definePlugin({
  id: 'todos',
  title: 'Todos',
  description: 'What is left to do on a component.',
  permissions: { read: 'See todos', write: 'Add, tick and remove todos' },
  rules: { write: { author: 'todos that they wrote down', owner: 'todos on what they or their groups own' } },
  search: { todo: Todo.pick({ entity: true, done: true }) },
  routes: {
    list: get('/', { can: 'read', input: Todo.pick({ entity: true }).partial(), output: z.array(ListedTodo) }),
    add: post('/', { can: 'write', input: Todo.pick({ entity: true, title: true }), output: Todo }),
    tick: patch('/:id', { can: 'write', input: Todo.pick({ id: true, done: true }), output: Todo }),
    remove: del('/:id', { can: 'write', input: Todo.pick({ id: true }) }),
  },
})
