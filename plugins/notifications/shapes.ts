import { EntityRef, repeated } from '@callboard/plugin-api'
import { z } from 'zod'

/** From the least to the most urgent. */
export const Severity = z.enum(['low', 'normal', 'high', 'critical'])
export type Severity = z.infer<typeof Severity>

/** Where it leads: a path of the portal, or a page elsewhere. `//host` is one elsewhere that looks like a path. */
const Link = z
  .string()
  .max(2000)
  .regex(/^(\/(?![/\\])|https?:\/\/)/, 'Name a path of the portal such as /catalog, or a URL with http or https.')

const largestMetadata = 5000
const Metadata = z
  .record(z.string(), z.json())
  .refine((value) => JSON.stringify(value).length <= largestMetadata, `At most ${largestMetadata} characters of JSON.`)

/** What a notification says, as Backstage names it. */
export const Payload = z.object({
  title: z.string().trim().min(1, 'Give it a title.').max(200),
  description: z.string().trim().max(2000).optional(),
  link: Link.optional(),
  severity: Severity.default('normal'),
  /** What it is about, for those who want to hear nothing of that. */
  topic: z.string().min(1).max(100).optional(),
  /** Another one of the same scope takes its place, and is unread again. */
  scope: z.string().min(1).max(200).optional(),
  icon: z.string().max(40).optional(),
  metadata: Metadata.optional(),
})
export type Payload = z.output<typeof Payload>

const entityRefs = z.union([EntityRef, z.array(EntityRef).min(1).max(100)]).transform((refs) => [refs].flat())
const excluded = z.union([EntityRef, z.array(EntityRef).max(100)]).transform((refs) => [refs].flat())

/** Whom it is for, as Backstage names it. */
export const Recipients = z.discriminatedUnion('type', [
  z.object({ type: z.literal('entity'), entityRef: entityRefs, excludeEntityRef: excluded.optional() }),
  z.object({ type: z.literal('broadcast') }),
])
export type Recipients = z.output<typeof Recipients>

/** One of somebody's notifications. Moments that did not come are not there. */
export const Notification = z.object({
  id: z.uuid(),
  /** Who asked; null for one to everyone. */
  user: z.string().nullable(),
  /** The plugin that sent it, or `external`. */
  origin: z.string(),
  created: z.iso.datetime(),
  updated: z.iso.datetime().optional(),
  read: z.iso.datetime().optional(),
  saved: z.iso.datetime().optional(),
  payload: Payload.extend({ link: z.string().optional() }),
})
export type Notification = z.output<typeof Notification>

const flag = z.stringbool().optional()

/** Which notifications, as Backstage names it. */
export const Filter = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).default(0),
  search: z.string().trim().max(200).optional(),
  read: flag,
  saved: flag,
  topic: z.string().optional(),
  origin: z.string().optional(),
  minimumSeverity: Severity.optional(),
  createdAfter: z.iso.datetime({ offset: true }).optional(),
  orderField: repeated(z.string().regex(/^(created|topic|origin|severity)(,(asc|desc))?$/, 'Such as created,desc.')),
})
export type Filter = z.output<typeof Filter>

/** What somebody wants to be told, by who tells it and what of. */
export const Settings = z.object({
  channels: z.array(
    z.object({
      id: z.string(),
      origins: z.array(
        z.object({
          id: z.string().min(1).max(100),
          enabled: z.boolean(),
          topics: z.array(z.object({ id: z.string().min(1).max(100), enabled: z.boolean() })).default([]),
        }),
      ),
    }),
  ),
})
export type Settings = z.output<typeof Settings>
