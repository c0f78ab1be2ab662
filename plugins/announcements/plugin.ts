import { definePlugin, del, get, post, put } from '@callboard/plugin-api'
import { z } from 'zod'
import { Announcement, AnnouncementId, ChangedAnnouncement, Filter, Listed, NewAnnouncement } from './shapes'

export const announcements = definePlugin({
  id: 'announcements',
  title: 'Announcements',
  description: 'What everyone, or a team, should know: written here, shown on the home page until it is read.',
  permissions: {
    read: 'Read announcements',
    write: 'Write announcements, and change and remove their own',
    manage: 'Change and remove the announcements of others, and see those that are scheduled or for other groups',
  },
  search: { announcement: Listed.pick({ category: true, startsAt: true }) },
  /** Heard by everybody who may read, so it carries nothing that only some may. */
  events: { appeared: AnnouncementId },
  live: { appeared: 'read' },
  routes: {
    list: get('/', {
      can: 'read',
      input: Filter,
      output: z.object({ items: z.array(Listed), total: z.int(), categories: z.array(z.string()) }),
      summary: 'Announcements by state, category and words; pinned ones first',
    }),
    current: get('/current', {
      can: 'read',
      output: z.array(Listed),
      summary: 'What is active and for whoever asks',
    }),
    show: get('/:id', { can: 'read', input: AnnouncementId, output: Announcement }),
    add: post('/', { can: 'write', input: NewAnnouncement, output: AnnouncementId, status: 201 }),
    change: put('/:id', { can: 'write', input: ChangedAnnouncement, output: AnnouncementId }),
    remove: del('/:id', { can: 'write', input: AnnouncementId }),
  },
})
