import { z } from 'zod'

/** A place that entities are read from, in Backstage's shape. */
export const Location = z.object({
  id: z.uuid(),
  type: z.enum(['url', 'file', 'provider']),
  target: z.string(),
  /** Entity that stands for the location itself: `location:default/generated-<sha1 of type:target>`. */
  entityRef: z.string(),
})
export type Location = z.infer<typeof Location>

/** How many of a location's entities come along with it, unless more are asked for. */
export const firstEntities = 50

/** A location with what a person wants to know of it. */
export const LocationDetails = Location.extend({
  /**
   * `config` for those of `app-config.yaml`, which cannot be removed here; `user` for registered ones; `discovered` for what a
   * provider of the configuration found, which comes and goes with what it finds.
   */
  origin: z.enum(['config', 'user', 'discovered']),
  /** Ids of the providers that list it. */
  discoveredBy: z.array(z.string()),
  registeredBy: z.string().nullable(),
  registeredAt: z.iso.datetime(),
  /** When it was last read with success. */
  readAt: z.iso.datetime().nullable(),
  /** When it will be read next. */
  nextReadAt: z.iso.datetime().nullable(),
  /** Why the last attempt failed, while it does. The entities of the last good read stay. */
  failure: z.string().nullable(),
  /** Whether nothing is known to be wrong with it: it is the portal that failed. */
  isPortalsFault: z.boolean(),
  /** When the first of the attempts failed that have failed since. */
  failingSince: z.iso.datetime().nullable(),
  /** How many files that it leads to cannot be read right now. Their entities stay as well. */
  failingFiles: z.number().int(),
  entities: z.number().int(),
  errors: z.number().int(),
})
export type LocationDetails = z.infer<typeof LocationDetails>
