import { definePlugin, EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Filter, Notification, Payload, Recipients, Settings } from './shapes'

export const notifications = definePlugin({
  id: 'notifications',
  title: 'Notifications',
  description: 'What plugins and other programs have to tell people: a list for each, and how many are unread.',
  permissions: {
    read: 'Read your notifications, and choose which you want',
    send: 'Send notifications to anyone',
  },
  /** Whose notifications are others now, and whether one came; nothing of what they say. Nobody named is everyone. */
  events: { changed: z.object({ refs: z.array(EntityRef), hasNew: z.boolean() }) },
  live: { changed: 'read' },
  routes: {
    list: get('/notifications', {
      can: 'read',
      input: Filter,
      output: z.object({ notifications: z.array(Notification), totalCount: z.int() }),
      summary: 'What the caller was told, the latest first',
    }),
    show: get('/notifications/:id', { can: 'read', input: z.object({ id: z.string() }), output: Notification }),
    send: post('/notifications', {
      can: 'send',
      input: z.object({ recipients: Recipients, payload: Payload }),
      output: z.array(Notification),
      summary: 'Tells users, members of groups and owners of entities, or everyone',
    }),
    update: post('/notifications/update', {
      can: 'read',
      input: z.object({
        ids: z.array(z.uuid()).min(1).max(500),
        read: z.boolean().optional(),
        saved: z.boolean().optional(),
      }),
      output: z.array(Notification),
      summary: "Marks some of the caller's notifications as read or unread, saved or not",
    }),
    status: get('/status', {
      can: 'read',
      output: z.object({ unread: z.int(), read: z.int() }),
      summary: 'How many notifications the caller has',
    }),
    topics: get('/topics', {
      can: 'read',
      output: z.object({ topics: z.array(z.string()) }),
      summary: "Topics of the caller's notifications",
    }),
    settings: get('/settings', {
      can: 'read',
      output: Settings,
      summary: 'What the caller was told of before, and whether they want to be',
    }),
    choose: post('/settings', { can: 'read', input: Settings, output: Settings }),
  },
})
