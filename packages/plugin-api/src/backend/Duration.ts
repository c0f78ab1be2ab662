import { z } from 'zod'

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** A length of time: `'30s'`, `'5m'`, `'12h'`, `'1d'`. As a schema, for the configuration of a plugin. */
export const Duration = z.custom<`${number}${keyof typeof units}`>(
  (value) => typeof value === 'string' && /^[1-9]\d*[smhd]$/.test(value),
  'Write a length of time such as 30s, 5m or 12h.',
)
export type Duration = z.infer<typeof Duration>

/** Milliseconds in a duration. */
export function milliseconds(duration: Duration): number {
  const unit = duration.slice(-1) as keyof typeof units
  return Number(duration.slice(0, -1)) * units[unit]
}
