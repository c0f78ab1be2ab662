import { useEffect, useState } from 'react'
import { relativeTime } from './relativeTime'

const absolute = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' })
const aMinute = 60_000

/**
 * A moment as people speak of it, exact in the tooltip and in the markup, kept up to date.
 *
 * ```tsx
 * Refreshed <RelativeTime at={location.refreshedAt} />
 * ```
 * @param at ISO 8601, or a Date. What is no date is shown as it came.
 */
export function RelativeTime({ at }: { at: string | Date }) {
  const now = useNow()
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return <span>{String(at)}</span>
  return (
    <time dateTime={date.toISOString()} title={absolute.format(date)}>
      {relativeTime(date, now)}
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
