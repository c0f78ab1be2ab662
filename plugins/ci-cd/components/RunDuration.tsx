import { formatDuration } from '@callboard/ui'
import type { Run } from '../plugin'
import { compareDuration } from './compareDuration'
import styles from './RunDuration.module.css'

/** How long a run took, and how far that was from what is usual. */
export function RunDuration({ run }: { run: Run }) {
  const { duration, medianDuration } = run
  // One that was told of when it had ended only took as long as nobody knows.
  if (duration === null || duration === 0) return null
  const usual = medianDuration === null ? undefined : `Usually ${formatDuration(medianDuration)}`
  const compared = compareDuration(run)
  return (
    <span className={styles.duration} title={usual}>
      {formatDuration(duration)}
      {compared && <span className={styles.compared}>{compared}</span>}
    </span>
  )
}
