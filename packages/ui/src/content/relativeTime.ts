import { onFirstUse } from './onFirstUse'

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

const words = onFirstUse(() => new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' }))

/** How long ago or ahead a moment is, such as "3 hr. ago"; "just now" within a minute. */
export function relativeTime(date: Date, now: Date): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000)
  const step = steps.find(([, length]) => Math.abs(seconds) >= length)
  if (!step) return seconds > 10 ? 'in a moment' : 'just now'
  const [unit, length] = step
  return words().format(Math.trunc(seconds / length), unit)
}
