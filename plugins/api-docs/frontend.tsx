import { defineFrontend } from '@callboard/plugin-api/frontend'
import { apiDocs } from './plugin'

export default defineFrontend(apiDocs, {
  nav: [{ to: '/apis', label: 'APIs', icon: 'api', key: 'a' }],
  pages: [{ path: '/apis', title: 'APIs', load: () => import('./list/ApisPage') }],
  entityTabs: [
    {
      path: 'definition',
      title: 'Definition',
      when: { kind: 'API' },
      jump: { title: 'Definition', icon: 'api' },
      load: () => import('./definition/DefinitionTab'),
    },
  ],
  entityCards: [
    {
      title: 'Who uses it',
      when: { kind: 'API', relation: ['apiProvidedBy', 'apiConsumedBy'] },
      covers: ['apiProvidedBy', 'apiConsumedBy'],
      lines: 6,
      load: () => import('./cards/UsersCard'),
    },
    {
      title: 'APIs',
      when: { relation: ['providesApi', 'consumesApi'] },
      covers: ['providesApi', 'consumesApi'],
      lines: 6,
      load: () => import('./cards/ApisCard'),
    },
  ],
  commands: [{ title: 'Browse APIs', icon: 'api', keywords: ['openapi', 'graphql', 'events', 'grpc'], to: '/apis' }],
  search: { operation: () => import('./OperationResult') },
})
