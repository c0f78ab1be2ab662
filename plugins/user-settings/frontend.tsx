import { call, defineFrontend } from '@callboard/plugin-api/frontend'
import { userSettings } from './plugin'
import { portalBucket as bucket } from './portalBucket'
import type { Setting } from './Setting'

const { set, forget } = userSettings.routes

export default defineFrontend(userSettings, {
  account: [{ to: '/settings', label: 'Settings', icon: 'settings' }],
  pages: [
    { path: '/settings', title: 'Settings', load: () => import('./SettingsPage') },
    {
      path: '/settings/remembered',
      title: 'What is remembered',
      tabOf: '/settings',
      load: () => import('./RememberedPage'),
    },
  ],
  commands: [
    {
      title: 'Change settings',
      icon: 'settings',
      keywords: ['preferences', 'theme', 'dark', 'times', 'density', 'keyboard', 'account', 'who am i'],
      to: '/settings',
    },
  ],
  preferences: {
    save: (key, value) => call(set, { bucket, key, value: value as Setting['value'] }),
    forget: (key) => call(forget, { bucket, key }),
  },
})
