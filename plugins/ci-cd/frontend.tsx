import { defineFrontend } from '@callboard/plugin-api/frontend'
import { ciCd } from './plugin'

export default defineFrontend(ciCd, {
  entityTabs: [{ path: 'ci-cd', title: 'CI/CD', when: { kind: 'Component' }, load: () => import('./tabs/CiCdTab') }],
})
