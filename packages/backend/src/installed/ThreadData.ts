import { Duration } from '@callboard/plugin-api/backend'
import { z } from 'zod'
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
export const Described = z.object({
  tasks: z.array(z.object({ name: z.string(), every: Duration, atStart: z.boolean().optional() })),
  /** Events that it hears, in its order. */
  on: z.array(z.object({ event: z.string(), isGathered: z.boolean() })),
  processors: z.int().min(0).max(100),
  entityProviders: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      every: Duration,
      timeout: Duration.exactOptional(),
      removeAtMost: z.number().exactOptional(),
    }),
  ),
  search: z.array(z.string()),
  results: z.array(z.string()),
  /** Permissions that it withholds as it is configured, and why. */
  withheld: z.record(z.string(), z.string()),
  /** What its start has to say. */
  summary: z.string().optional(),
})
export type Described = z.infer<typeof Described>

/** How often it took a connection to the database, and for how many seconds it had them in all. */
export const Held = z.object({ count: z.int().min(0), seconds: z.number().min(0) })
export type Held = z.infer<typeof Held>
