import { defineFrontend } from '@callboard/plugin-api/frontend'
import { ciCd } from './plugin'

const components = { kind: 'Component' }

export default defineFrontend(ciCd, {
  entityTabs: [
    { path: 'ci-cd', title: 'CI/CD', when: components, load: () => import('./tabs/CiCdTab') },
    { path: 'deployments', title: 'Deployments', when: components, load: () => import('./tabs/DeploymentsTab') },
  ],
  entityCards: [
    { title: 'What is running where', when: components, wide: true, load: () => import('./cards/RunningWhereCard') },
  ],
  entityFacts: [{ when: components, load: () => import('./cards/FailingFact') }],
  entityColumns: [
    { id: 'last-run', title: 'CI', kinds: ['Component'], width: '116px', load: () => import('./cells/LastRunCell') },
  ],
  homeCards: [{ title: 'Failing now and mine', load: () => import('./cards/FailingCard') }],
})
