import type { Page, Portal } from '@callboard/plugin-api/frontend'

/** Pages of the shell itself. */
const own: Page[] = [
  { path: '/plugins', title: 'Plugins', load: () => import('../pages/PluginsPage') },
  { path: '/plugins/:id', title: 'Plugin', load: () => import('../pages/PluginPage') },
  { path: '/settings/plugins', title: 'Plugins', load: () => import('../pages/ToPluginsPage') },
]

/** Every page there is: those of the plugins, and the shell's own. */
export const pagesOf = ({ frontends }: Pick<Portal, 'frontends'>): Page[] => [
  ...frontends.flatMap(({ pages = [] }) => pages),
  ...own,
]
