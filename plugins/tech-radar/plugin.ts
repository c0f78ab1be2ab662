import { definePlugin, get } from '@callboard/plugin-api'
import { Entry, Shown } from './shapes'

export const techRadar = definePlugin({
  id: 'tech-radar',
  title: 'Tech radar',
  description: 'What to build with, what to try and what to leave, from a file that the organisation keeps.',
  permissions: { read: 'See the tech radar' },
  search: { entry: Entry.pick({ ring: true, quadrant: true }) },
  routes: { show: get('/', { can: 'read', output: Shown, summary: 'The radar, and what moved on it when' }) },
})
