import type { Express } from 'express'
import type { Knex } from 'knex'
import { authentication } from './auth/authentication'
import { findUsers } from './auth/findUsers'
import { sessionSecret } from './auth/sessionSecret'
import { bootstrapFor } from './bootstrapFor'
import type { Config, HostConfig } from './config'
import type { KnownMigrations } from './database/findNewer'
import { asFrame } from './frames/asFrame'
import { frameRoutes } from './frames/frameRoutes'
import { createApp } from './http/createApp'
import type { PortalMetrics } from './http/metrics'
import type { Installed } from './installed/keepInstalled'
import type { Live } from './live/startLive'
import { type InstalledPlugin, pluginsIn } from './plugins/InstalledPlugin'
import { nothingProvided } from './plugins/nothingProvided'
import type { ServerOptions } from './startServer'

interface Parts {
  config: Config
  host: HostConfig
  db: Knex
  metrics: PortalMetrics
  installed: InstalledPlugin[]
  packages: Installed
  known: KnownMigrations
  onWrite(pluginId: string): void
  live: Live
}

/** What answers requests, once everything that it needs has started. */
export async function createPortal(
  options: ServerOptions,
  { config, host, db, metrics, installed, packages, known, onWrite, live }: Parts,
): Promise<Express> {
  const { app, organization, auth, backend, permissions: grants } = host
  const [anyPlugin] = pluginsIn(installed, 'running')
  const kinds = anyPlugin?.services.kinds ?? {}
  const findUser = findUsers(anyPlugin?.services.catalog ?? nothingProvided.catalog)
  const secret = auth.session.secret ?? (await sessionSecret(db))
  const naming = {
    title: app.title,
    organization: organization.name ?? app.title,
    colours: app.theme,
    places: app.contributions,
  }
  return createApp({
    db,
    config,
    settings: host.plugins,
    metrics,
    log: options.log,
    appFolder: options.appFolder,
    installed,
    packages,
    known,
    grants,
    onWrite,
    live,
    allowedHosts: backend.allowedHosts,
    about: { title: app.title, version: options.version, url: app.baseUrl },
    bootstrap: (user) =>
      bootstrapFor(user, {
        ...naming,
        settings: host.plugins,
        grants,
        installed: [...installed, ...packages.plugins()],
        kinds,
        log: options.log,
      }),
    authentication: asFrame(
      { secret, packages, findUser },
      authentication({ db, secret, guest: auth.providers.guest?.userEntityRef, findUser }),
    ),
    frames: frameRoutes(secret),
  })
}
