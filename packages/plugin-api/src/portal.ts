import { z } from 'zod'
import { Bootstrap } from './Bootstrap'
import { definePlugin } from './definePlugin'
import { PluginDetails } from './PluginDetails'
import { del, get, post } from './route'

/** The routes of the portal itself: those that belong to no plugin. */
export const portal = definePlugin({
  id: 'portal',
  title: 'Portal',
  permissions: {
    plugins: 'Install, upgrade and remove plugins, which run code on the server',
    details: 'See how plugins are configured, without secrets, and how they do',
  },
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
    signOut: {
      type: 'text/html',
      route: post('/sign-out', {
        can: 'anyone',
        summary: 'Ends the session of who asks, if there is one, and leads to the page that says so',
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
    pluginDetails: get('/plugins', {
      can: 'details',
      output: z.object({
        plugins: z.array(PluginDetails),
        /** Files in the folder of packages that are none, and why. */
        broken: z.array(z.object({ file: z.string(), error: z.string() })),
      }),
      summary: 'How every plugin is configured and how it does',
    }),
    reportRenderError: post('/render-errors', {
      can: 'anyone',
      input: z.object({
        message: z.string().max(500),
        /** Paths of the scripts that it went through, the innermost first: by these the plugin is found. */
        scripts: z.array(z.string().max(300)).max(30),
      }),
      summary: 'Notes that something failed while a page was drawn',
    }),
    frameToken: post('/frames/:id/token', {
      can: 'anyone',
      input: z.object({ id: z.string() }),
      output: z.object({ token: z.string(), seconds: z.int() }),
      summary:
        'What the screens of a plugin in a frame call routes with: no more than both the caller and the plugin may',
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
