import type { Job } from '../plugin'

export interface JobBar {
  job: Job
  /** Seconds from the first moment of the run until it began; null where that is not known. */
  startsAfter: number | null
  /** Shares of the run's length, from 0 to 1: where it waited, and where it ran. */
  queued: { from: number; width: number } | undefined
  ran: { from: number; width: number } | undefined
}

/**
 * Places jobs on the time of their run, what failed first and the others as they began.
 * @param now ends what is still running
 */
export function jobBars(jobs: Job[], now: Date): JobBar[] {
  const moments = jobs.flatMap(({ queuedAt, startedAt, finishedAt }) =>
    [queuedAt, startedAt, finishedAt ?? (startedAt && now.toISOString())].flatMap((at) => (at ? Date.parse(at) : [])),
  )
  const first = Math.min(...moments)
  const length = Math.max(Math.max(...moments) - first, 1)
  const share = (from: string | null, to: string | null) => {
    if (!from || !to) return undefined
    // Clocks of runners differ: what ends before it began has no width.
    const width = Math.max(0, Date.parse(to) - Date.parse(from))
    return { from: (Date.parse(from) - first) / length, width: width / length }
  }
  const placeOf = ({ queuedAt, startedAt, finishedAt }: Job) => ({
    startsAfter: startedAt ? (Date.parse(startedAt) - first) / 1000 : null,
    queued: share(queuedAt, startedAt ?? finishedAt),
    ran: share(startedAt, finishedAt ?? now.toISOString()),
  })
  return failedFirst(jobs).map((job) => ({ job, ...(job.status === 'skipped' ? nowhere : placeOf(job)) }))
}

/** Tools give what never ran times too. */
const nowhere = { startsAfter: null, queued: undefined, ran: undefined }

const failedFirst = (jobs: Job[]) => [
  ...jobs.filter(({ status }) => status === 'failed'),
  ...jobs.filter(({ status }) => status !== 'failed'),
]
