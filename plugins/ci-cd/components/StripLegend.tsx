import { formatDuration } from '@callboard/ui'
import type { Run } from '../plugin'
import styles from './StripLegend.module.css'

/** What the dashed line of the strip means: how long it usually takes, in figures where all runs are of one pipeline. */
export function StripLegend({ runs }: { runs: Run[] }) {
  const [usual, ...others] = new Set(runs.flatMap(({ medianDuration }) => medianDuration ?? []))
  if (usual === undefined) return null
  return (
    <span className={styles.legend}>
      <span className={styles.line} aria-hidden="true" />
      {others.length === 0 ? `Usually ${formatDuration(usual)}` : 'As long as usual'}
    </span>
  )
}
