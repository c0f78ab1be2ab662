import { packagesIn } from '@callboard/package-file'
import { portal } from '@callboard/plugin-api'
import type { Logger } from 'pino'
import { backedGrants } from './auth/backedGrants'
import { type HostConfig, isPluginOn, loadConfig, parseHostConfig, problemText } from './config'
import { createPortal } from './createPortal'
import { knownMigrations } from './database/findNewer'
import { migrate } from './database/migrate'
import { openDatabase } from './database/openDatabase'
import { isReplaceable, keepReplaceable, type Replaceable, withReplaceable } from './developing/keepReplaceable'
import { listen } from './http/listen'
import { contractOf } from './installed/contractOf'
import { installedHost } from './installed/InstalledHost'
import { keepInstalled } from './installed/keepInstalled'
import { newestOf } from './installed/newestOf'
import { startLive } from './live/startLive'
import { logFor } from './log'
import { openServices } from './openServices'
import { findPlugins } from './plugins/findPlugins'
import { type InstalledPlugin, pluginsIn } from './plugins/InstalledPlugin'
import { startPlugins } from './plugins/startPlugins'
import { startSearchSync } from './plugins/startSearchSync'
import { startWarnings } from './startWarnings'
import { type Stops, stopInOrder } from './stopInOrder'
import { startTasks } from './tasks/startTasks'
import { ownTasks, tasksOf } from './tasks/tasksOf'
import { timed } from './timed'
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
  /** Plugins can be replaced while the portal runs, by whoever edits them. */
  isDeveloped?: boolean
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
  /** In development, those that can be replaced. */
  replaceable: Replaceable | undefined
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

  const end = new AbortController()
  const found = await findPlugins(options.pluginFolder, (id) => !isPluginOn(config, id))
  const contracts = pluginsIn(found, 'loaded').map(({ backend }) => backend.plugin)
  const { grants, complaints } = backedGrants(config, host.permissions, [...contracts, ...(await packaged(host))])
  const services = await openServices(options, { config, host, database, grants, signal: end.signal }, stops)
  const installed = await startPlugins(found, services, step)
  step(`Started ${pluginsIn(installed, 'running').length} plugins`)

  const fixed = options.isDeveloped ? installed.filter((plugin) => !isReplaceable(plugin)) : installed
  const search = startSearchSync(pluginsIn(fixed, 'running'))
  stops.add(search.stop)
  const live = startLive({ ...services, plugins: [portal, ...contractsOf(fixed)] })
  const tasks = [...ownTasks(db), ...tasksOf(fixed), ...search.tasks]
  const running = await startTasks(db, tasks, { log: logFor(log, 'portal'), signal: end.signal })
  stops.add(running.stop)
  stops.add(() => end.abort())

  const ofPackages = { ...services, host, contracts, installed, connection: database.connection, live }
  const shared = await installedHost(options, ofPackages)
  const replaceable = options.isDeveloped ? await keepReplaceable(installed.filter(isReplaceable), shared) : undefined
  if (replaceable) stops.add(replaceable.stop)
  const packages = await keepInstalled(shared)
  stops.add(packages.stop)
  if (packages.plugins().length > 0) step(`Started ${packages.plugins().length} installed plugins`)

  const started = { config, host, installed, packaged: packages.plugins(), appFolder: options.appFolder }
  for (const warning of [...complaints.map(problemText), ...(await startWarnings(started))]) onWarning(warning)
  const known = await knownMigrations([{ id: 'portal', folder: ownMigrations }, ...migrationsOf(installed)])
  const granted = { ...host, permissions: grants }
  const { metrics } = services
  const changing = withReplaceable(packages, replaceable)
  door.open(
    await createPortal(options, {
      config,
      host: granted,
      db,
      metrics,
      installed: fixed,
      packages: changing,
      known,
      onWrite: (id) => {
        search.afterWrite(id)
        changing.afterWrite(id)
      },
      live,
    }),
  )
  return { url: door.url, installed, replaceable, settled: packages.settled, close: stops.stop }
}

/** The contracts of the packages that are there: conditions of permissions may be theirs. */
const packaged = async ({ plugins }: HostConfig) =>
  newestOf(await packagesIn(plugins.folder)).packages.map(({ manifest }) => contractOf(manifest))

const contractsOf = (installed: InstalledPlugin[]) =>
  pluginsIn(installed, 'running').map(({ backend }) => backend.plugin)

const migrationsOf = (installed: InstalledPlugin[]) =>
  pluginsIn(installed, 'running').map(({ id, backend }) => ({ id, folder: backend.migrations }))
