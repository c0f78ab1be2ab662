import { type Bootstrap, type Plugin, portal } from '@callboard/plugin-api'
import type { RequestServices, Services } from '@callboard/plugin-api/backend'
import compression from 'compression'
import express, { type Express, type RequestHandler, Router } from 'express'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { endSession } from '../auth/endSession'
import { type Grants, signedIn } from '../auth/permissions'
import { requirePermission } from '../auth/requirePermission'
import { waysIn } from '../bootstrapFor'
import type { Config, HostConfig } from '../config'
import type { KnownMigrations } from '../database/findNewer'
import { detailRoutes } from '../details/detailRoutes'
import { framePage, framePath } from '../frames/framePage'
import type { frameRoutes } from '../frames/frameRoutes'
import type { Installed } from '../installed/keepInstalled'
import { installedRoutes, receivePackage } from '../installed/portalRoutes'
import type { Live } from '../live/startLive'
import { type InstalledPlugin, pluginsIn } from '../plugins/InstalledPlugin'
import { appFiles } from './appFiles'
import { handleErrors } from './handleErrors'
import { healthz, readyz } from './health'
import { ofPlugin, type PortalMetrics } from './metrics'
import { mountRoutes, noSuchRoute } from './mountRoutes'
import { mountTwins } from './mountTwins'
import { nameRequest } from './nameRequest'
import { openApi } from './openApi'
import { page } from './page'
import { refuseForeignHosts } from './refuseForeignHosts'
import { refuseForeignOrigins } from './refuseForeignOrigins'
import { refuseMalformedUrls } from './refuseMalformedUrls'
import { securityHeaders } from './securityHeaders'
import { signedOut, signedOutPath } from './signInPage'
import { tellOutages } from './tellOutage'

interface Options {
  db: Knex
  config: Config
  /** What holds for installed plugins. */
  settings: HostConfig['plugins']
  metrics: PortalMetrics
  log: Logger
  /** Folder of the built app; without it only the API is served. */
  appFolder: string | undefined
  authentication: RequestHandler
  frames: ReturnType<typeof frameRoutes>
  installed: InstalledPlugin[]
  /** Those that come and go while the portal runs. */
  packages: Installed
  known: KnownMigrations
  grants: Grants
  bootstrap(user: Express.User): Promise<Bootstrap>
  about: { title: string; version: string; url: string }
  /** Names by which people and scripts reach the portal. */
  allowedHosts: string[]
  onWrite(pluginId: string): void
  /** Answers with what happens, as it happens. */
  live: Live
}

/** The portal as one Express app. Read from top to bottom it is the life of a request. */
export async function createApp(options: Options): Promise<Express> {
  const { log, appFolder } = options
  const { metrics } = options
  metrics.gauge('event_streams', 'Browsers that hear what happens', options.live.count)
  const entrance = { title: options.about.title, ways: waysIn(options.installed) }
  const tellOutage = tellOutages(log)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback, linklocal, uniquelocal')
  app.use(nameRequest(log), metrics.measure, securityHeaders())
  app.use(refuseMalformedUrls)
  app.get('/healthz', healthz)
  app.get('/readyz', readyz({ ...options, tellOutage }))
  app.get('/metrics', metrics.show)
  if (appFolder) app.use(exceptForTheApi(appFiles(appFolder)))
  app.use(options.packages.files)
  app.use(refuseForeignHosts(options.allowedHosts), refuseForeignOrigins, options.authentication)
  app.use('/api', await api(options))
  app.use(mountTwins(pluginsIn(options.installed, 'running'), options.grants))
  app.get(signedOutPath, signedOut(entrance))
  if (appFolder) app.get(framePath, await framePage(appFolder, options.packages, options.settings))
  if (appFolder) app.get('/{*path}', compressed(), await page(appFolder, options.bootstrap, entrance))
  app.use(noSuchRoute, handleErrors(log, tellOutage))
  return app
}

/** Looking for a file of that name on the disk would cost each request of the API more than all other steps together. */
const exceptForTheApi =
  (handle: RequestHandler): RequestHandler =>
  (request, response, next) =>
    request.path.startsWith('/api/') ? next() : handle(request, response, next)

/** Only for those who take it: `compression` wraps every answer to begin with, which costs more than finding an entity. */
function compressed(): RequestHandler {
  const compress = compression()
  return (request, response, next) => {
    if (request.headers['accept-encoding']) return compress(request, response, next)
    response.vary('accept-encoding')
    next()
  }
}

async function api(options: Options): Promise<Router> {
  const { installed, packages, grants, bootstrap, about, onWrite, live } = options
  const running = pluginsIn(installed, 'running')
  const contracts = (plugins: InstalledPlugin[]): Plugin[] =>
    pluginsIn(plugins, 'running').map(({ backend }) => backend.plugin)
  const own = [portal, ...contracts(installed)]
  const router = Router()
  // Before what compresses, which would keep events until there are many.
  router.get('/portal/events', live.answer)
  router.use(compressed())
  router.get('/openapi.json', (_request, response) => {
    response.json(openApi([...own, ...contracts(packages.plugins())], about))
  })
  const answers = { bootstrap: (_input: unknown, { user }: RequestServices) => bootstrap(signedIn(user)) }
  const details = await detailRoutes({ ...options, plugins: () => [...installed, ...packages.plugins()] })
  const routes = { ...answers, ...installedRoutes(packages), ...options.frames, ...details }
  const raw = Router()
    .post('/plugins', requirePermission(portal, grants)('plugins'), receivePackage(packages))
    .post('/sign-out', endSession)
  router.use('/portal', mountRoutes(raw, { plugin: portal, routes, services: {} as Services, grants }))
  for (const { id, backend, services, http } of running) {
    const { plugin, routes, rules } = backend
    router.use(`/${id}`, ofPlugin(id), mountRoutes(http, { plugin, routes, rules, services, grants, onWrite }))
  }
  return router.use(packages.handle, noSuchRoute)
}
