import type { Entity, Kind } from '@callboard/catalog-model'
import type { Plugin } from '../../definePlugin'
import type { SearchDocument } from '../../SearchDocument'
import type { ContributedProvider } from '../EntityProvider'
import type { InWorker } from '../workers'
import type { CatalogService } from './CatalogService'
import type { Db } from './Db'
import type { Events } from './Events'
import type { Log } from './Log'
import type { Metrics } from './Metrics'
import type { NotificationService } from './NotificationService'
import type { SearchService } from './SearchService'
import type { UrlReader } from './UrlReader'
import type { User } from './User'

/** What a plugin has of its own, before any other plugin is looked at. */
export interface OwnServices<Config = unknown> {
  db: Db
  /**
   * The same for queries that whoever asks composes, of which nobody knows beforehand what they cost: a statement that takes longer
   * than 15 seconds is ended, and the answer is 503.
   */
  queryDb: Db
  /** The plugin's section of `app-config.yaml`, parsed by its `config` schema. */
  config: Config
  log: Log
  events: Events
  metrics: Metrics
  reader: UrlReader
  /** Runs heavy work in a thread of its own. */
  inWorker: InWorker
  /** Aborted when the portal ends, which waits for its tasks: long work asks it between its steps. */
  signal: AbortSignal
}

/** What a plugin's code may use, passed as an argument. */
export interface Services<Config = unknown> extends OwnServices<Config> {
  catalog: CatalogService
  search: SearchService
  notifications: NotificationService
  /** The contracts of all running plugins. */
  plugins: Plugin[]
  /** Every catalog kind of every plugin and of the configuration, by kind name. */
  kinds: Record<string, Kind>
  /** The processors of every plugin, each bound to its plugin's services. */
  processors: Processor[]
  /** The entity providers of every plugin, each bound to its plugin's services. */
  entityProviders: ContributedProvider[]
  /** The `results` of every plugin by type (`<plugin id>.<type>`). */
  results: Record<string, Results>
}

/** What is shown of documents of a type, by their keys. */
export type Results = (db: Db, keys: string[]) => Promise<Iterable<SearchDocument>> | Iterable<SearchDocument>

/** A step that every entity passes before it is stored. */
export interface Processor {
  (entity: Entity): Promise<Entity>
  /** The plugin whose step it is: whoever wonders about a value is told. */
  readonly pluginId: string
}

/** What a route's handler may use: the services, and who is asking. */
export interface RequestServices<Config = unknown> extends Services<Config> {
  user: User
  /** Whether the user has a permission of any plugin, such as `catalog.read`: for an answer that holds more than one plugin's own. */
  isAllowed(permission: string): boolean
  /** Whether the user may do with this thing what a permission of the plugin is for, which may be theirs under conditions (`rules`). */
  may(permission: string, thing: unknown): Promise<boolean>
  /** The same for a handler that goes on only if they may. @throws PortalError 403 that says under which conditions they may */
  authorize(permission: string, thing: unknown): Promise<void>
  /** Aborted when the caller goes away. */
  signal: AbortSignal
}
