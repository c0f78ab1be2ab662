import { pathOfRef, refOf } from '@callboard/plugin-api'
import { defineFrontend } from '@callboard/plugin-api/frontend'
import { catalogGraph } from './plugin'

export default defineFrontend(catalogGraph, {
  pages: [{ path: '/catalog-graph', title: 'Graph', load: () => import('./pages/GraphPage') }],
  entityTabs: [{ path: 'graph', title: 'Graph', when: { notKind: 'Location' }, load: () => import('./tabs/GraphTab') }],
  entityActions: [
    {
      title: 'See what breaks if it stops',
      icon: 'graph',
      when: { notKind: ['Location', 'Group', 'User'] },
      to: (entity) => `${pathOfRef(refOf(entity))}/graph?show=impact`,
    },
  ],
  commands: [
    {
      title: 'See how things are related',
      icon: 'graph',
      keywords: ['graph', 'relations', 'dependencies', 'impact', 'blast radius'],
      to: '/catalog-graph',
    },
  ],
})
