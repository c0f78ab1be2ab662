import { defineFrontend } from '@callboard/plugin-api/frontend'
import { notifications } from './plugin'

export default defineFrontend(notifications, {
  account: [{ to: '/notifications', label: 'Notifications', icon: 'bell', badge: () => import('./UnreadBadge') }],
  pages: [{ path: '/notifications', title: 'Notifications', load: () => import('./NotificationsPage') }],
  settings: [{ title: 'Notifications', load: () => import('./TopicsCard') }],
  commands: [
    { title: 'Read notifications', icon: 'bell', keywords: ['inbox', 'unread', 'news'], to: '/notifications' },
  ],
})
