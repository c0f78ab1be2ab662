import { definePlugin, del, get, post, put } from '@callboard/plugin-api'
import { z } from 'zod'
import { FoundSettings, Setting, SettingName } from './Setting'

export const userSettings = definePlugin({
  id: 'user-settings',
  title: 'Settings',
  description: 'What people set for themselves, kept for them in the portal.',
  permissions: { keep: 'Keep settings of one’s own' },
  // The routes of Backstage's plugin of this name, so that its storage finds them.
  routes: {
    read: get('/buckets/:bucket/keys/:key', {
      can: 'keep',
      input: SettingName,
      output: Setting,
      summary: 'A setting of the caller',
    }),
    set: put('/buckets/:bucket/keys/:key', {
      can: 'keep',
      input: Setting,
      output: Setting,
      summary: 'Sets a setting of the caller',
    }),
    forget: del('/buckets/:bucket/keys/:key', {
      can: 'keep',
      input: SettingName,
      summary: 'Forgets a setting of the caller',
    }),
    readMany: post('/multiget', {
      can: 'keep',
      input: z.object({ items: z.array(SettingName).max(1000) }),
      output: FoundSettings,
      summary: 'Several settings of the caller, in the order in which they are asked for',
    }),
  },
})
