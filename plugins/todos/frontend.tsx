import { defineFrontend } from '@callboard/plugin-api/frontend'
import { todos } from './plugin'

export default defineFrontend(todos, {
  nav: [{ to: '/todos', label: 'Todos', icon: 'list', key: 't' }],
  pages: [{ path: '/todos', title: 'Todos', load: () => import('./TodosPage') }],
  entityTabs: [{ path: 'todos', title: 'Todos', when: { kind: 'Component' }, load: () => import('./TodosTab') }],
  entityActions: [
    {
      title: 'Add a todo…',
      icon: 'list',
      when: { kind: 'Component' },
      can: 'write',
      load: () => import('./AddTodoDialog'),
    },
  ],
  entityCards: [{ title: 'Todos', when: { kind: 'Component' }, load: () => import('./TodosCard') }],
  commands: [{ title: 'See what is left to do', icon: 'list', keywords: ['todo', 'task'], to: '/todos' }],
  search: { todo: () => import('./TodoResult') },
})
