import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

const Moment = z.iso.datetime({ offset: true })

/** What somebody writes. */
const Written = z.object({
  title: z.string().trim().min(1, 'Give it a title.').max(200),
  /** Markdown. */
  text: z.string().trim().min(1, 'Write something.').max(50_000),
  category: z.string().trim().min(1).max(40).nullable().default(null),
  /** The groups whose members it is for; nobody named is everyone. */
  audience: z
    .array(EntityRef.refine((ref) => ref.startsWith('group:'), 'Name groups only.'))
    .max(50)
    .default([]),
  /** Stays above the others, and on the home page after it was read. */
  pinned: z.boolean().default(false),
  /** At once, if absent. */
  startsAt: Moment.optional(),
  /** Never, if null. */
  endsAt: Moment.nullable().default(null),
})

type Span = { startsAt?: string | undefined; endsAt: string | null }
const endsLater = ({ startsAt, endsAt }: Span) =>
  endsAt === null || startsAt === undefined || Date.parse(endsAt) > Date.parse(startsAt)
const span = { message: 'It ends before it starts: choose a later end.', path: ['endsAt'] }

/** Whatever an address may say: one that is no id is of no announcement. */
export const AnnouncementId = z.object({ id: z.string().max(100) })
export const NewAnnouncement = Written.refine(endsLater, span)
export type NewAnnouncement = z.output<typeof NewAnnouncement>
export const ChangedAnnouncement = Written.extend(AnnouncementId.shape).refine(endsLater, span)

export const State = z.enum(['active', 'scheduled', 'past'])
export type State = z.infer<typeof State>

/** One of a list. */
export const Listed = Written.omit({ text: true }).extend({
  ...AnnouncementId.shape,
  startsAt: Moment,
  endsAt: Moment.nullable(),
  author: EntityRef,
  state: State,
  /** How it begins. */
  excerpt: z.string(),
})
export type Listed = z.infer<typeof Listed>

/** One alone, for whoever looks at it. */
export const Announcement = Listed.extend({
  text: z.string(),
  /** The text as sanitised HTML. */
  html: z.string(),
  mayChange: z.boolean(),
})
export type Announcement = z.infer<typeof Announcement>

export const Filter = z.object({
  text: z.string().trim().max(200).optional(),
  state: State.optional(),
  category: z.string().optional(),
  limit: z.coerce.number<number>().int().min(1).max(500).default(30),
})
