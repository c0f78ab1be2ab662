import { call, defineFrontend } from '@callboard/plugin-api/frontend'
import { search } from './plugin'

export default defineFrontend(search, {
  pages: [{ path: '/search', title: 'Search', load: () => import('./page/SearchPage') }],
  commands: [{ title: 'Search everything', icon: 'search', keywords: ['find'], to: '/search' }],
  suggest: async (text, signal, type) =>
    (await call(search.routes.find, { text, type, limit: 12 }, { signal })).results,
})
