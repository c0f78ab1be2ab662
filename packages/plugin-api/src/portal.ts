import { z } from 'zod'
import { Bootstrap } from './Bootstrap'
import { definePlugin } from './definePlugin'
import { del, get, post } from './route'

/** The routes of the portal itself: those that belong to no plugin. */
export const portal = definePlugin({
  id: 'portal',
  title: 'Portal',
  permissions: { plugins: 'Install, upgrade and remove plugins, which run code on the server' },
  /** The installed plugins that run from now on, each as `notes@1.2.0`. */
  events: { pluginsChanged: z.object({ running: z.array(z.string()) }) },
  live: { pluginsChanged: 'anyone' },
  raw: {
    installPlugin: {
      type: 'application/json',
      route: post('/plugins', {
        can: 'plugins',
        summary: 'Installs the package of a plugin that is the body, in place of another version of it',
      }),
    },
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
    removePlugin: del('/plugins/:id', {
      can: 'plugins',
      input: z.object({ id: z.string() }),
      summary: 'Takes an installed plugin away; what it stored stays',
    }),
    retryPlugin: post('/plugins/:id/retry', {
      can: 'plugins',
      input: z.object({ id: z.string() }),
      summary: 'Has a plugin tried again that was left out because it kept failing',
    }),
  },
})
