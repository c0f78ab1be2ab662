import { Badge } from '@callboard/ui'
import type { Run } from '../plugin'
import styles from './RunName.module.css'

/** Which run of which pipeline it is, which attempt, and whether it is one that fails now and then. */
export function RunName({ run: { pipeline, number, attempt, flaky } }: { run: Run }) {
  return (
    <span className={styles.name}>
      <span className={styles.text}>
        {pipeline.name}
        {number !== null && <span className={styles.number}> #{number}</span>}
      </span>
      {flaky ? (
        <span title={`It failed at first. Attempt ${attempt} at the same commit succeeded.`}>
          <Badge tone="warn" icon="alert-triangle">
            Flaky
          </Badge>
        </span>
      ) : (
        attempt > 1 && <Badge>Attempt {attempt}</Badge>
      )}
    </span>
  )
}
