import { Bootstrap } from './Bootstrap'
import { definePlugin } from './definePlugin'
import { get } from './route'

/** The routes of the portal itself: those that belong to no plugin. */
export const portal = definePlugin({
  id: 'portal',
  title: 'Portal',
  routes: {
    bootstrap: get('/bootstrap', {
      can: 'anyone',
      output: Bootstrap,
      summary: 'What the app needs before its first paint',
    }),
  },
})
