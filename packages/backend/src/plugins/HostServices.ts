import type { HostReader, UrlReader } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import type { Grants } from '../auth/permissions'
import type { Config } from '../config'
import type { EventBus } from '../events/startEvents'
import type { PortalMetrics } from '../http/metrics'
import type { Workers } from '../workers/startWorkers'

/** What the host has to give, before it is narrowed to one plugin. */
export interface HostServices {
  db: Knex
  config: Config
  log: Logger
  events: EventBus
  metrics: PortalMetrics
  reader: UrlReader
  /** Where plugins put what reads the hosts of theirs. */
  hostReaders: HostReader[]
  workers: Workers
  pluginFolder: string
  grants: Grants
  /** Aborted when the portal ends. */
  signal: AbortSignal
}
