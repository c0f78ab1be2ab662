import { defineFrontend } from '@callboard/plugin-api/frontend'
import { catalogGraph } from './plugin'

export default defineFrontend(catalogGraph, {
  pages: [{ path: '/catalog-graph', title: 'Graph', load: () => import('./pages/GraphPage') }],
  entityTabs: [{ path: 'graph', title: 'Graph', when: { notKind: 'Location' }, load: () => import('./tabs/GraphTab') }],
  commands: [
    {
      title: 'See how things are related',
      icon: 'graph',
      keywords: ['graph', 'relations', 'dependencies', 'impact', 'blast radius'],
      to: '/catalog-graph',
    },
  ],
})
