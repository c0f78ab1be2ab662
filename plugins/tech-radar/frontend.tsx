import { defineFrontend } from '@callboard/plugin-api/frontend'
import { techRadar } from './plugin'

export default defineFrontend(techRadar, {
  nav: [{ to: '/tech-radar', label: 'Tech radar', icon: 'progress' }],
  pages: [
    { path: '/tech-radar', title: 'Tech radar', load: () => import('./RadarPage') },
    { path: '/tech-radar/history', title: 'History', tabOf: '/tech-radar', load: () => import('./HistoryPage') },
    { path: '/tech-radar/:id', title: 'Tech radar', load: () => import('./EntryPage') },
  ],
  search: { entry: () => import('./EntryResult') },
})
