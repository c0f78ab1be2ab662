import { z } from 'zod'

export const Move = z.enum(['in', 'out', 'none'])
export type Move = z.infer<typeof Move>

const Link = z.object({ title: z.string(), url: z.string() })

/** One thing on the radar. */
export const Entry = z.object({
  /** Stands in its address. */
  id: z.string(),
  title: z.string(),
  /** Id of its quadrant. */
  quadrant: z.string(),
  /** Id of its ring. */
  ring: z.string(),
  /** Whether it came nearer to the middle, or went away from it, at the last change. */
  moved: Move,
  description: z.string(),
  url: z.string().optional(),
  links: z.array(Link),
  tags: z.array(z.string()),
  /** Days on which it came to a ring, the last first, as the source tells them. */
  timeline: z.array(z.object({ date: z.string(), ring: z.string(), description: z.string() })),
})
export type Entry = z.infer<typeof Entry>

const Named = z.object({ id: z.string(), name: z.string() })

/** A radar, whatever it was written in: rings from the middle outwards. */
export const Radar = z.object({ quadrants: z.array(Named), rings: z.array(Named), entries: z.array(Entry) })
export type Radar = z.infer<typeof Radar>

/** A change of the source, as it was seen from here. */
export const Change = z.object({
  id: z.string(),
  title: z.string(),
  /** Names of rings; null where it was not on the radar. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  seenAt: z.iso.datetime({ offset: true }),
})
export type Change = z.infer<typeof Change>

export const Shown = z.object({
  radar: Radar.nullable(),
  /** Where it comes from; null where no source is configured. */
  source: z.string().nullable(),
  readAt: z.iso.datetime({ offset: true }).nullable(),
  /** Why the source could not be taken the last time; the radar is the last good one then. */
  problem: z.string().nullable(),
  changes: z.array(Change),
})
export type Shown = z.infer<typeof Shown>
