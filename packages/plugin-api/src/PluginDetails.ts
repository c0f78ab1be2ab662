import { z } from 'zod'

/** How a plugin is configured and how it does, for whoever runs the portal. What is counted is counted by one server since it started. */
export const PluginDetails = z.object({
  id: z.string(),
  /** Of one that was installed as a package. */
  package: z
    .object({
      version: z.string(),
      apiVersion: z.string(),
      /** Servers that it may talk to. */
      hosts: z.array(z.string()),
      /** It has a half in the server, which runs in a thread of its own. */
      hasThread: z.boolean(),
      /** Its screens stand in frames. */
      isFramed: z.boolean(),
      /** Permissions of other plugins that its screens may use there. */
      wants: z.array(z.string()),
    })
    .optional(),
  /** Its section of the configuration as YAML, a line each, and where the value is from. What is secret is not there. */
  config: z.array(z.object({ text: z.string(), from: z.string().optional() })),
  /** When it stopped by itself of late, and why. */
  stops: z.array(z.object({ at: z.string(), reason: z.string() })),
  /** What a browser fetches of it, as it goes over the wire; absent where nobody has built the app. */
  bundle: z.object({ files: z.number(), bytes: z.number() }).optional(),
  requests: z.object({
    count: z.number(),
    /** Answered 500 or above. */
    failed: z.number(),
    /** The time, in seconds, within which 95 of 100 were answered; the buckets of the histogram say how exact it is. */
    p95: z.number().optional(),
    routes: z.array(z.object({ name: z.string(), count: z.number(), failed: z.number(), p95: z.number() })),
  }),
  /** How often it took a connection to the database, and for how many seconds it had them in all. */
  database: z.object({ count: z.number(), seconds: z.number() }).optional(),
  tasks: z.array(
    z.object({
      name: z.string(),
      every: z.string().optional(),
      startedAt: z.string().nullable(),
      finishedAt: z.string().nullable(),
      nextRunAt: z.string(),
      error: z.string().nullable(),
    }),
  ),
  /** What failed while it was drawn, in any browser; the latest first. */
  renderErrors: z.array(z.object({ message: z.string(), count: z.number(), lastAt: z.string() })),
})
export type PluginDetails = z.infer<typeof PluginDetails>
