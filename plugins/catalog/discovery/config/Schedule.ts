import { Duration, milliseconds } from '@callboard/plugin-api/backend'
import { z } from 'zod'

const units = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
} as const

const Parts = z
  .strictObject({
    days: z.number().optional(),
    hours: z.number().optional(),
    minutes: z.number().optional(),
    seconds: z.number().optional(),
    milliseconds: z.number().optional(),
  })
  .transform((parts) =>
    Object.entries(units).reduce((sum, [unit, length]) => sum + (parts[unit as keyof typeof units] ?? 0) * length, 0),
  )

const iso = /^P(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/

const Iso = z
  .string()
  .regex(iso)
  .transform((text) =>
    Object.entries(iso.exec(text)?.groups ?? {}).reduce(
      (sum, [unit, count]) => sum + Number(count ?? 0) * units[unit as keyof typeof units],
      0,
    ),
  )

/** A length of time as Backstage's files have it: `{ minutes: 30 }` or `PT30M`; or as ours do: `30m`. In milliseconds. */
const Length = z
  .union([Duration.transform(milliseconds), Parts, Iso], {
    error: 'Write a length of time such as 30m, PT30M or { minutes: 30 }; cron is not read.',
  })
  .refine(
    (length) => length >= 1000,
    'must be a second or more, such as 30m, PT30M or { minutes: 30 }; cron is not read',
  )

/** How often a provider lists, and how long that may take. */
export const Schedule = z
  .object({
    frequency: Length.default(30 * units.minutes),
    timeout: Length.default(15 * units.minutes),
    // Of no use here: a provider that is new runs at once, and the others when their turn comes.
    initialDelay: z.unknown().optional(),
    scope: z.unknown().optional(),
  })
  .prefault({})
export type Schedule = z.output<typeof Schedule>
