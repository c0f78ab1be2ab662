import { type HostReader, milliseconds } from '@callboard/plugin-api/backend'
import type { Grants } from './auth/permissions'
import type { Config, HostConfig } from './config'
import type { Database } from './database/openDatabase'
import { startEvents } from './events/startEvents'
import { createMetrics } from './http/metrics'
import { logFor } from './log'
import type { HostServices } from './plugins/HostServices'
import { createUrlReader, withHostReaders } from './reading'
import type { ServerOptions } from './startServer'
import type { Stops } from './stopInOrder'
import { startWorkers } from './workers/startWorkers'

interface Parts {
  config: Config
  host: HostConfig
  database: Database
  grants: Grants
  /** Aborted when the portal ends. */
  signal: AbortSignal
}

/** Opens what the portal gives to every plugin. `stops` is told how each is closed. */
export async function openServices(
  { log, pluginFolder, workerCode }: ServerOptions,
  { config, host, database, grants, signal }: Parts,
  stops: Stops,
): Promise<HostServices> {
  const events = await startEvents(database.connection, logFor(log, 'portal'))
  stops.add(events.close)
  const hostReaders: HostReader[] = []
  const reader = createUrlReader({
    allow: host.backend.reading.allow,
    limits: { milliseconds: milliseconds(host.backend.reading.timeout) },
    integrations: host.integrations,
    proxy: host.proxy,
  })
  const workers = startWorkers(workerCode)
  stops.add(workers.close)
  return {
    db: database.db,
    config,
    log,
    events,
    metrics: createMetrics(),
    reader: withHostReaders(reader, hostReaders),
    hostReaders,
    workers,
    pluginFolder,
    grants,
    signal,
  }
}
