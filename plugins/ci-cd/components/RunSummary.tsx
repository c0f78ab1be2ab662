import { RelativeTime } from '@callboard/ui'
import type { Run, Trigger } from '../plugin'
import { RunCode } from './RunCode'
import { RunDuration } from './RunDuration'
import { RunName } from './RunName'
import styles from './RunSummary.module.css'
import { StatusMark } from './StatusMark'

const reasons: Record<Trigger, string> = {
  push: 'a push',
  'pull-request': 'a pull request',
  schedule: 'a schedule',
  manual: 'a person',
  api: 'a request to its API',
  upstream: 'another run',
  other: 'something else',
}

/** The facts about a run, in one line where there is room. */
export function RunSummary({ run }: { run: Run }) {
  const { status, queuedAt, trigger, actor } = run
  return (
    <div className={styles.summary}>
      <StatusMark status={status} />
      <RunName run={run} />
      <RunCode run={run} />
      <RunDuration run={run} />
      <span className={styles.when}>
        <RelativeTime at={queuedAt} /> by {actor && trigger !== 'schedule' ? actor : reasons[trigger]}
      </span>
    </div>
  )
}
