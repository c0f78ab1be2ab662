import { formatDuration } from '@callboard/ui'
import type { Run } from '../plugin'

/** Less than this is nobody's business, whatever share of the median it is. */
const leastSeconds = 30
const leastShare = 0.25

/**
 * How far a run was from what its pipeline usually takes: "2m longer than usual"; nothing when that is close. One that did not
 * succeed is often short, because it ended early: that says nothing.
 */
export function compareDuration({
  status,
  duration,
  medianDuration,
}: Pick<Run, 'status' | 'duration' | 'medianDuration'>): string | undefined {
  if (duration === null || medianDuration === null) return undefined
  const difference = duration - medianDuration
  const size = Math.abs(difference)
  if (size < leastSeconds || size < medianDuration * leastShare) return undefined
  if (difference < 0 && status !== 'succeeded') return undefined
  return `${formatDuration(coarse(size))} ${difference > 0 ? 'longer' : 'shorter'} than usual`
}

/** Seconds beside minutes pretend to an exactness that a comparison does not have. */
const coarse = (seconds: number) => (seconds < 60 ? seconds : Math.round(seconds / 60) * 60)
