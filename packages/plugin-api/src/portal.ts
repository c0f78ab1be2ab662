import { z } from 'zod'
import { Bootstrap } from './Bootstrap'
import { definePlugin } from './definePlugin'
import { get } from './route'

/** The routes of the portal itself: those that belong to no plugin. */
export const portal = definePlugin({
  id: 'portal',
  title: 'Portal',
  raw: {
    events: {
      type: 'text/event-stream',
      route: get('/events', {
        can: 'anyone',
        input: z.object({ since: z.string().optional() }),
        summary:
          'Server-sent events: what plugins tell browsers of, as far as one may hear it; `since` is the last id heard',
      }),
    },
  },
  routes: {
    bootstrap: get('/bootstrap', {
      can: 'anyone',
      output: Bootstrap,
      summary: 'What the app needs before its first paint',
    }),
  },
})
