import { packagesIn } from '@callboard/package-file'
import { portal } from '@callboard/plugin-api'
import { type HostReader, milliseconds } from '@callboard/plugin-api/backend'
import type { Logger } from 'pino'
import { backedGrants } from './auth/backedGrants'
import { isPluginOn, loadConfig, parseHostConfig, problemText, unreadKeys } from './config'
import { createPortal } from './createPortal'
import { knownMigrations } from './database/findNewer'
import { migrate } from './database/migrate'
import { openDatabase } from './database/openDatabase'
import { startEvents } from './events/startEvents'
import { listen } from './http/listen'
import { createMetrics } from './http/metrics'
import { contractOf } from './installed/contractOf'
import { installedHost } from './installed/InstalledHost'
import { keepInstalled } from './installed/keepInstalled'
import { newestOf } from './installed/newestOf'
import { startLive } from './live/startLive'
import { logFor } from './log'
import { findPlugins } from './plugins/findPlugins'
import { type InstalledPlugin, pluginsIn } from './plugins/InstalledPlugin'
import { slipsInContributions } from './plugins/slipsInContributions'
import { slipsInKinds } from './plugins/slipsInKinds'
import { startPlugins } from './plugins/startPlugins'
import { startSearchSync } from './plugins/startSearchSync'
import { createUrlReader, withHostReaders } from './reading'
import { type Stops, stopInOrder } from './stopInOrder'
import { startTasks } from './tasks/startTasks'
import { ownTasks, tasksOf } from './tasks/tasksOf'
import { timed } from './timed'
import { startWorkers } from './workers/startWorkers'
import type { WorkerCode } from './workers/workerCode'

export interface ServerOptions {
  /** Folder of `app-config.yaml`; relative paths in it start here. */
  root: string
  /** Folder of plugin folders, each with a `backend.ts` or `backend.js`. */
  pluginFolder: string
  /** Folder of the built app; without it only the API is served. */
  appFolder?: string
  /** Where threads read what runs in them; absent, it is the same code as this. */
  workerCode?: WorkerCode
  env: Record<string, string | undefined>
  log: Logger
  version: string
  /** Told about each step of the start when it is done. */
  onStep?: (title: string, milliseconds: number) => void
  /** Told about each plugin that could not be started, and each configuration key that nothing reads. */
  onWarning?: (message: string) => void
}

export interface RunningServer {
  url: string
  installed: InstalledPlugin[]
  /** When every installed package has started, or failed to: the portal opens before those that take long. */
  settled: Promise<void>
  close(): Promise<void>
}

const ownMigrations = new URL('./migrations/', import.meta.url)

/**
 * Starts the portal: configuration, port, database, plugins, HTTP, tasks. Whatever was started is stopped again when a
 * later step fails.
 * @throws StartError that says what to do.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const stops = stopInOrder()
  try {
    return await start(options, stops)
  } catch (error) {
    await stops.stop().catch((failure) => options.log.error({ error: failure }, failure.message))
    throw error
  }
}

async function start(options: ServerOptions, stops: Stops): Promise<RunningServer> {
  const { root, env, log, onStep = () => {}, onWarning = () => {} } = options
  const step = timed(onStep)

  const config = await loadConfig({ root, env })
  const host = parseHostConfig(config, root)
  step('Read configuration')

  const door = await listen(host.backend.listen)
  stops.add(door.close)
  const database = await openDatabase({ ...host, url: door.url, log: logFor(log, 'portal') }, stops)
  const { db } = database
  await migrate(db, 'portal', ownMigrations)
  step(database.title)

  const events = await startEvents(database.connection, logFor(log, 'portal'))
  stops.add(events.close)
  const hostReaders: HostReader[] = []
  const ownReader = createUrlReader({
    allow: host.backend.reading.allow,
    limits: { milliseconds: milliseconds(host.backend.reading.timeout) },
    integrations: host.integrations,
    proxy: host.proxy,
  })
  const reader = withHostReaders(ownReader, hostReaders)
  const workers = startWorkers(options.workerCode)
  stops.add(workers.close)
  const { pluginFolder } = options
  const found = await findPlugins(pluginFolder, (id) => !isPluginOn(config, id))
  const contracts = pluginsIn(found, 'loaded').map(({ backend }) => backend.plugin)
  const packaged = newestOf(await packagesIn(host.plugins.folder)).packages.map(({ manifest }) => contractOf(manifest))
  const { grants, complaints } = backedGrants(config, host.permissions, [...contracts, ...packaged])
  for (const complaint of complaints) onWarning(complaint)
  const end = new AbortController()
  const metrics = createMetrics()
  const parts = {
    signal: end.signal,
    db,
    config,
    log,
    events,
    metrics,
    reader,
    hostReaders,
    workers,
    pluginFolder,
    grants,
  }
  const installed = await startPlugins(found, parts, step)
  step(`Started ${pluginsIn(installed, 'running').length} plugins`)
  for (const { id, error } of pluginsIn(installed, 'failed'))
    onWarning(
      `Plugin ${id} failed and is left out: ${error}\nCorrect it, or switch it off in app-config.yaml: ${id}: false`,
    )
  for (const problem of unreadKeys(config, installed)) onWarning(problemText(problem))
  for (const slip of slipsInKinds(config, installed)) onWarning(slip)

  const search = startSearchSync(pluginsIn(installed, 'running'))
  stops.add(search.stop)
  const known = await knownMigrations([
    { id: 'portal', folder: ownMigrations },
    ...pluginsIn(installed, 'running').map(({ id, backend }) => ({ id, folder: backend.migrations })),
  ])
  const plugins = [portal, ...pluginsIn(installed, 'running').map(({ backend }) => backend.plugin)]
  const live = startLive({ events, plugins, grants, signal: end.signal })
  const tasks = [...ownTasks(db), ...tasksOf(installed), ...search.tasks]
  const running = await startTasks(db, tasks, { log: logFor(log, 'portal'), signal: end.signal })
  stops.add(running.stop)
  stops.add(() => end.abort())

  const granted = { ...host, permissions: grants }
  const packages = await keepInstalled(
    await installedHost(options, { ...parts, host, contracts, installed, connection: database.connection, live }),
  )
  stops.add(packages.stop)
  if (packages.plugins().length > 0) step(`Started ${packages.plugins().length} installed plugins`)
  const there = [...installed, ...packages.plugins()].map(({ id }) => id)
  for (const slip of await slipsInContributions({ config, host, appFolder: options.appFolder, there })) onWarning(slip)
  const onWrite = (id: string) => {
    search.afterWrite(id)
    packages.afterWrite(id)
  }
  door.open(await createPortal(options, { host: granted, db, metrics, installed, packages, known, onWrite, live }))
  return { url: door.url, installed, settled: packages.settled, close: stops.stop }
}
