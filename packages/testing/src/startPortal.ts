import { builtWorkerCode, createLog, startServer } from '@callboard/backend'
import type { OutputOf, Plugin, RawInputOf, Route } from '@callboard/plugin-api'
import type { Duration } from '@callboard/plugin-api/backend'
import { callBy } from './callBy'
import { atTheEnd } from './cleanup'
import { createDatabase } from './createDatabase'
import { passTime } from './passTime'
import { inRepository } from './repository'
import { runTask } from './runTask'
import { temporaryFolder } from './temporaryFolder'
import { withPlugins } from './withPlugins'
import { writeConfig } from './writeConfig'

/** What a portal is started with, where it is not as a new one is. */
export interface PortalOptions {
  /** Sections of `app-config.yaml`, over those that let the test's own servers be read. */
  config?: object
  /** URL of a database to use instead of a new one, to start a second portal on it. */
  database?: string
  /** Folder of plugin folders instead of the repository's own. */
  pluginFolder?: string
  /** Plugin folders beside those, such as `inRepository('plugins/catalog/fixtures/checklists')`. */
  plugins?: string[]
  /** Serve the app as well: the one in `dist/app`, or that of another folder. */
  app?: boolean | string
}

/** A portal that runs, and what a test does with it. */
export interface TestPortal {
  url: string
  database: string
  /** Calls a route as the guest. @throws PortalError as the app would show it. */
  call<R extends Route>(route: R, input: RawInputOf<R>): Promise<OutputOf<R>>
  /** A request to a path of the portal, as any program would make it. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Runs a task of a plugin now, as its schedule would. */
  runTask(plugin: Plugin, name: string): Promise<void>
  /**
   * Lets time pass, such as `'8d'`: what is stored is that much older afterwards, and what is due by then runs as its schedule would.
   * What stands as text, such as in JSON, stays.
   */
  passTime(time: Duration): Promise<void>
  /** What the start said about plugins that failed and keys that nothing reads. */
  warnings: string[]
  close(): Promise<void>
}

/** Visitors are guests, and `serveFiles` can be read, which is on this machine and would be refused otherwise. */
const forTests = {
  auth: { providers: { guest: { userEntityRef: 'user:default/guest' } } },
  backend: { reading: { allow: [{ host: '127.0.0.1:*' }, { host: 'localhost:*' }] } },
}

/** Starts a whole portal on a database of its own, on a free port; it ends with the test file. */
export async function startPortal({
  config = {},
  database,
  pluginFolder = inRepository('plugins'),
  plugins = [],
  app,
}: PortalOptions = {}): Promise<TestPortal> {
  const root = await temporaryFolder('config')
  await writeConfig(root, { ...forTests, ...config })
  const url = database ?? (await createDatabase())
  const warnings: string[] = []
  const server = await startServer({
    root,
    pluginFolder: await withPlugins(pluginFolder, plugins),
    workerCode: builtWorkerCode(inRepository('dist/server')),
    ...(app && { appFolder: app === true ? inRepository('dist/app') : app }),
    env: { DATABASE_URL: url, PORT: '0', CALLBOARD_PLUGINS_DIR: process.env.CALLBOARD_PLUGINS_DIR },
    log: createLog(process.env.LOG_LEVEL ?? 'silent'),
    version: '0.0.0',
    onWarning: (message) => warnings.push(message),
  })
  atTheEnd(server.close)
  await server.settled
  const request = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init)
  return {
    url: server.url,
    database: url,
    warnings,
    fetch: request,
    close: server.close,
    passTime: async (time) => void (await passTime(url, time)),
    runTask: (plugin, name) => runTask(server, plugin, name),
    call: (route, input) => callBy(request, route, input),
  }
}
