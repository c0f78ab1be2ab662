import { ExternalLink, formatDuration } from '@callboard/ui'
import type { Job } from '../plugin'
import styles from './JobList.module.css'
import { type JobBar, jobBars } from './jobBars'
import { StatusMark } from './StatusMark'

/** The jobs of a run on the time that it took: pale where one waited, full where it ran. What failed comes first. */
export function JobList({ jobs }: { jobs: Job[] }) {
  if (jobs.length === 0) return <p className={styles.none}>No jobs were reported of this run.</p>
  return (
    <ol className={styles.jobs} aria-label="Jobs">
      {jobBars(jobs, new Date()).map((bar) => (
        <JobRow key={bar.job.id} bar={bar} />
      ))}
    </ol>
  )
}

function JobRow({ bar }: { bar: JobBar }) {
  const { name, status, duration, failedStep, runner, url } = bar.job
  return (
    <li className={styles.job} title={runner ? `On ${runner}` : undefined}>
      <span className={styles.status}>
        <StatusMark status={status} />
      </span>
      <span className={styles.name}>
        {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}
        {status === 'failed' && failedStep && <span className={styles.step}>Failed at “{failedStep}”</span>}
      </span>
      <Track bar={bar} />
      <span className={styles.duration}>{duration !== null && status !== 'skipped' && formatDuration(duration)}</span>
    </li>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
const placeOf = ({ from, width }: { from: number; width: number }) => ({ left: percent(from), width: percent(width) })

/** Decoration: the words beside it say how long it took, and its tooltip when it began. */
function Track({ bar: { job, startsAfter, queued, ran } }: { bar: JobBar }) {
  const title = startsAfter === null ? undefined : `Began after ${formatDuration(startsAfter)}`
  return (
    <span className={styles.track} title={title} aria-hidden="true">
      {queued && <span className={styles.queued} style={placeOf(queued)} />}
      {ran && <span className={styles.ran} data-status={job.status} style={placeOf(ran)} />}
    </span>
  )
}
