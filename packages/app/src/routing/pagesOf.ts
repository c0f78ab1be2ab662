import type { Page, Portal } from '@callboard/plugin-api/frontend'

/** Pages of the shell itself. */
const own: Page[] = [{ path: '/plugins', title: 'Plugins', load: () => import('../pages/PluginsPage') }]

/** Every page there is: those of the plugins, and the shell's own. */
export const pagesOf = ({ frontends }: Pick<Portal, 'frontends'>): Page[] => [
  ...frontends.flatMap(({ pages = [] }) => pages),
  ...own,
]
