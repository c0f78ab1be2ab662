import { useEffect, useState } from 'react'
import { usePreference } from '../storage/preference'
import { onFirstUse } from './onFirstUse'
import { relativeTime } from './relativeTime'

/** The whole moment, to the second and with its zone. */
const whole = onFirstUse(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' }))
/** As much as a place has room for. The zone is that of the settings page, and of the tooltip. */
const short = onFirstUse(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }))
const aMinute = 60_000

/** How moments are shown: as people speak of them, or by the clock. */
export type TimeStyle = 'relative' | 'absolute'

/** How the user wants moments shown, and the way to change it. */
export const useTimeStyle = () => usePreference<TimeStyle>('times', 'relative')

/**
 * A moment as people speak of it, exact in the tooltip and in the markup, kept up to date; by the clock for those who have set it so.
 *
 * ```tsx
 * Refreshed <RelativeTime at={location.refreshedAt} />
 * ```
 * @param at ISO 8601, or a Date. What is no date is shown as it came.
 * @param style instead of the user's own
 */
export function RelativeTime({ at, style }: { at: string | Date; style?: TimeStyle }) {
  const now = useNow()
  const [own] = useTimeStyle()
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return <span>{String(at)}</span>
  const isAbsolute = (style ?? own) === 'absolute'
  return (
    <time
      dateTime={date.toISOString()}
      // Each says what the other leaves out.
      title={isAbsolute ? `${relativeTime(date, now)} · ${whole().format(date)}` : whole().format(date)}
    >
      {isAbsolute ? short().format(date) : relativeTime(date, now)}
    </time>
  )
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), aMinute)
    return () => clearInterval(timer)
  }, [])
  return now
}
