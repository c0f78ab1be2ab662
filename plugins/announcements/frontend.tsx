import { defineFrontend } from '@callboard/plugin-api/frontend'
import { announcements } from './plugin'

export default defineFrontend(announcements, {
  nav: [{ to: '/announcements', label: 'Announcements', icon: 'rss' }],
  pages: [
    { path: '/announcements', title: 'Announcements', load: () => import('./AnnouncementsPage') },
    { path: '/announcements/new', title: 'New announcement', load: () => import('./NewAnnouncementPage') },
    { path: '/announcements/:id', title: 'Announcement', load: () => import('./AnnouncementPage') },
    { path: '/announcements/:id/edit', title: 'Edit announcement', load: () => import('./EditAnnouncementPage') },
  ],
  homeCards: [{ id: 'unread', title: 'Announcements', load: () => import('./AnnouncementsCard') }],
  commands: [
    {
      title: 'Write an announcement',
      icon: 'edit',
      can: 'write',
      keywords: ['news', 'announce', 'tell'],
      to: '/announcements/new',
    },
  ],
  search: { announcement: () => import('./AnnouncementResult') },
})
