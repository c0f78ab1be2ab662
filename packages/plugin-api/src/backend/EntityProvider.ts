import type { Entity, EntityMetadata } from '@callboard/catalog-model'
import type { Duration } from './Duration'
import type { Services } from './services/Services'

/** An entity as somebody writes it: the namespace is `default` if absent, and the catalog adds relations. */
export type ProvidedEntity = Pick<Entity, 'apiVersion' | 'kind' | 'spec'> & {
  metadata: Partial<EntityMetadata> & { name: string }
}

/** Entities that stand in no catalog file, such as the people of a directory: listed again and again, all of them. */
export interface EntityProvider<Config = unknown> {
  /** What it lists, in words: `People of ldap.example.com`. */
  title: string
  every: Duration
  /** A run that takes longer changes nothing. 15 minutes, if absent. */
  timeout?: Duration
  /** The most that a run may remove, as a part of what there was: a list that is suddenly short is a mistake, mostly. 0.5, if absent. */
  removeAtMost?: number
  /**
   * Everything that there is now; what was there before and is not now goes. What throws changes nothing, and a person is told why where
   * it is a `ReadError` or a `PortalError`. `signal` of the services ends when it takes too long.
   */
  list(services: Services<Config>): Iterable<ProvidedEntity> | Promise<Iterable<ProvidedEntity>>
}

/** A plugin's entity provider, bound to its services. */
export interface ContributedProvider extends Pick<EntityProvider, 'title' | 'every' | 'timeout' | 'removeAtMost'> {
  /** `<plugin id>.<name>` */
  id: string
  /** Changes with the plugin's configuration. */
  settings: string
  list(signal: AbortSignal): Promise<ProvidedEntity[]>
}
