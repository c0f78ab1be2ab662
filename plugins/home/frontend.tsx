import { defineFrontend } from '@callboard/plugin-api/frontend'
import { home } from './plugin'

export default defineFrontend(home, {
  nav: [{ to: '/', label: 'Home', icon: 'home', key: 'h' }],
  pages: [{ path: '/', title: 'Home', snapshot: true, load: () => import('./HomePage') }],
})
