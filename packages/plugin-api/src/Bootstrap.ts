import { z } from 'zod'
import { Placements } from './Placements'
import { Shown } from './Shown'

/** What the app needs before its first paint. The server writes it into the page, so that no request waits for it. */
export const Bootstrap = z.object({
  /** `app.title`: the name of this portal. */
  title: z.string(),
  /** `organization.name` */
  organization: z.string(),
  /** `app.theme`: the colours of the organisation, where they differ from the portal's own: of a theme, by name, as `#rrggbb`. */
  colours: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** `app.contributions`: what is shown elsewhere, under another name, or not at all. */
  contributions: Placements.optional(),
  /** The page was opened with `?safe-mode=1`: what is installed shows nothing. */
  isSafeMode: z.boolean().optional(),
  user: z.object({
    ref: z.string(),
    name: z.string(),
    email: z.string().optional(),
    picture: z.string().optional(),
    groups: z.array(z.string()),
    isGuest: z.boolean(),
    /** The permissions that the user has, as `<plugin id>.<name>`. For showing or hiding a button; the server decides again. */
    permissions: z.array(z.string()),
  }),
  /** Ways to sign in, with their addresses. */
  signIn: z.array(z.object({ title: z.string(), to: z.string() })),
  /** What the user prefers, such as the theme, where a plugin keeps that for them; absent where it stays in the browser. */
  preferences: z.record(z.string(), z.unknown()).optional(),
  /** Permissions that are of no use to anybody at present, as `<plugin id>.<name>`: why, and what to do. */
  withheld: z.record(z.string(), z.string()),
  /** Every kind of entity, with what lists and icons have to know of it. */
  kinds: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      plural: z.string().optional(),
      icon: z.string().optional(),
      /** Fields that its list has columns for, and what people call them. */
      columns: z.array(z.object({ field: z.string(), title: z.string() })),
      /** Fields that its list can be narrowed by. */
      facets: z.array(z.object({ field: z.string(), title: z.string() })),
    }),
  ),
  /** Every plugin found, the failed ones included. */
  plugins: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      state: z.enum(['running', 'failed', 'disabled']),
      /** Why it failed, and what to do. */
      error: z.string().optional(),
      /** Of one that was installed as a package. */
      version: z.string().optional(),
      /** Addresses of its half in the browser, where that is not part of the app. */
      screen: z.object({ script: z.string(), styles: z.array(z.string()) }).optional(),
      /** What it shows, where that stands in frames: then nothing of its `screen` runs in the page itself. */
      framed: Shown.optional(),
    }),
  ),
})
export type Bootstrap = z.infer<typeof Bootstrap>
