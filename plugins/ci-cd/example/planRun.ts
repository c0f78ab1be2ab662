import { layouts } from './layouts'
import type { Random } from './Random'
import type { PlannedJob, PlannedRun } from './Repository'

type Wanted = Omit<PlannedRun, 'id' | 'queuedAt' | 'attempt' | 'jobs' | 'finishedAt'> & {
  seconds: number
  /** The attempt before, of one that is tried again. */
  after?: PlannedRun
}

/** A run with its jobs: one that fails has a job that failed, and those that would have come after it are skipped. */
export function planRun({ seconds, after, ...wanted }: Wanted, random: Random): PlannedRun {
  const length = random.around(seconds) * 1000
  const jobs = wanted.outcome === 'succeeded' ? allOf(wanted, length) : until(wanted, length, random)
  const finishedAt = Math.max(...jobs.map(({ until }) => until)) + 2000
  const { id, queuedAt, attempt } = after ?? { id: random.hex(12), queuedAt: wanted.at, attempt: 0 }
  return { ...wanted, id, queuedAt, attempt: attempt + 1, jobs, finishedAt }
}

const allOf = ({ pipeline, at }: Pick<Wanted, 'pipeline' | 'at'>, length: number): PlannedJob[] =>
  layouts[pipeline].map(({ name, from, until }) => ({
    name,
    outcome: 'succeeded',
    from: Math.round(at + 4000 + from * length),
    until: Math.round(at + 4000 + until * length),
    failedStep: null,
  }))

function until({ pipeline, at, outcome }: Omit<Wanted, 'seconds'>, length: number, random: Random): PlannedJob[] {
  const layout = layouts[pipeline]
  const broken = random.pick(layout)
  const end = at + 4000 + (broken.from + (broken.until - broken.from) * random.between(0.4, 1)) * length
  return allOf({ pipeline, at }, length).map((job, index) => {
    if (layout[index] === broken) {
      return { ...job, outcome, until: Math.round(end), failedStep: outcome === 'failed' ? broken.step : null }
    }
    if (job.from >= end) return { ...job, outcome: 'skipped', from: Math.round(end), until: Math.round(end) }
    if (outcome === 'cancelled' && job.until > end) return { ...job, outcome, until: Math.round(end) }
    return job
  })
}
