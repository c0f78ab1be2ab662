import { formatDuration, relativeTime } from '@callboard/ui'
import type { Run } from '../plugin'
import { compareDuration } from './compareDuration'
import { statusLooks } from './statusLooks'

/** A run in one sentence: for the tooltip of a bar, and for those who listen. */
export function runSentence(run: Run, now: Date): string {
  const { pipeline, status, title, duration, queuedAt, finishedAt } = run
  const name = `${pipeline.name}${run.number === null ? '' : ` #${run.number}`}`
  const took = duration === null ? '' : ` after ${formatDuration(duration)}`
  const compared = compareDuration(run)
  const parts = [
    `${name} ${statusLooks[status].word.toLowerCase()}${took}${compared ? `, ${compared}` : ''}`,
    relativeTime(new Date(finishedAt ?? queuedAt), now),
    title,
  ]
  return parts.filter(Boolean).join(' · ')
}
