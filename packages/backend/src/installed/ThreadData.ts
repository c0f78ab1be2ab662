import type { EntityProvider } from '@callboard/plugin-api/backend'
import type { DatabaseConnection } from '../config'

/** What the thread of an installed plugin is given to begin with. */
export interface ThreadData {
  id: string
  /** URL of its half in the server. */
  backend: string
  /** Signs in as the plugin's own role, which has the plugin's schema and nothing else. */
  database: DatabaseConnection
  /** Servers that it may talk to, beside the database. */
  hosts: string[]
  /** Its section of the configuration as it is written. */
  config: unknown
}

/** What it says of itself when it has started. */
export interface Described {
  tasks: Array<{ name: string; every: string | number; atStart?: boolean | undefined }>
  /** Events that it hears, in its order. */
  on: Array<{ event: string; isGathered: boolean }>
  processors: number
  entityProviders: Array<{ name: string } & Pick<EntityProvider, 'title' | 'every' | 'timeout' | 'removeAtMost'>>
  search: string[]
  results: string[]
  /** Permissions that it withholds as it is configured, and why. */
  withheld: Record<string, string>
}
