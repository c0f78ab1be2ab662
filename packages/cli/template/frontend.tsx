// with frontend
import { defineFrontend } from '@callboard/plugin-api/frontend'
import { newPlugin } from './plugin'

export default defineFrontend(newPlugin, {
  nav: [{ to: '/new-plugin', label: newPlugin.title, icon: 'list' }], // with page
  // with page
  pages: [
    { path: '/new-plugin', title: newPlugin.title, load: () => import('./EntriesPage') }, // with route
    { path: '/new-plugin', title: newPlugin.title, load: () => import('./StartPage') }, // with no route
  ],
  // end
  // with tab
  entityTabs: [
    {
      path: 'new-plugin',
      title: newPlugin.title,
      when: { kind: 'Component' },
      load: () => import('./EntriesTab'),
    },
  ],
  // end
  entityCards: [{ title: newPlugin.title, when: { kind: 'Component' }, load: () => import('./EntriesCard') }], // with card
  search: { entry: () => import('./EntryResult') }, // with search
})
