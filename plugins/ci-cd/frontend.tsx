import { defineFrontend } from '@callboard/plugin-api/frontend'
import { ciCd } from './plugin'
import { providerAnnotations } from './shapes/providerAnnotations'

const components = { kind: 'Component' }

export default defineFrontend(ciCd, {
  nav: [{ to: '/deployments', label: 'Deployments', icon: 'rocket', key: 'p' }],
  pages: [{ path: '/deployments', title: 'Deployments', load: () => import('./pages/DeploymentsPage') }],
  entityTabs: [
    {
      path: 'ci-cd',
      title: 'CI/CD',
      when: components,
      next: {
        title: 'Add CI',
        why: 'Its runs and deployments appear once its file says where it is built.',
        unless: Object.keys(providerAnnotations),
      },
      load: () => import('./tabs/CiCdTab'),
    },
    { path: 'deployments', title: 'Deployments', when: components, load: () => import('./tabs/DeploymentsTab') },
  ],
  entityCards: [
    {
      title: 'What is running where',
      when: components,
      place: 'top',
      columns: 8,
      lines: 3,
      load: () => import('./cards/RunningWhereCard'),
    },
    {
      title: 'Last runs',
      when: components,
      place: 'top',
      columns: 4,
      lines: 3,
      load: () => import('./cards/LastRunsCard'),
    },
  ],
  entityFacts: [{ id: 'failing', when: components, load: () => import('./cards/FailingFact') }],
  entityColumns: [
    { id: 'last-run', title: 'CI', kinds: ['Component'], width: '116px', load: () => import('./cells/LastRunCell') },
  ],
  commands: [
    {
      title: 'What went out lately',
      icon: 'rocket',
      keywords: ['deployments', 'releases', 'ci', 'cd'],
      to: '/deployments',
    },
    {
      title: 'What went to production',
      icon: 'rocket',
      keywords: ['deployments', 'live', 'prod'],
      to: '/deployments?environment=production',
    },
    {
      title: 'What my groups deployed',
      icon: 'rocket',
      keywords: ['deployments', 'mine'],
      to: '/deployments?owner=me',
    },
    {
      title: 'Deployments that failed',
      icon: 'circle-x',
      keywords: ['red', 'broken', 'failing'],
      to: '/deployments?status=failed',
    },
  ],
  homeCards: [{ title: 'Failing now and mine', load: () => import('./cards/FailingCard') }],
})
