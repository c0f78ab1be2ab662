import type { EntityCellProps } from '@callboard/plugin-api/frontend'
import { RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { runPath } from '../components/paths'
import { StatusMark } from '../components/StatusMark'
import { useStatuses } from '../components/useStatuses'
import styles from './LastRunCell.module.css'

/** The last run of an entity on its default branch. */
export default function LastRunCell({ entityRef, refs }: EntityCellProps) {
  const run = useStatuses(refs).data?.find(({ ref }) => ref === entityRef)?.run
  if (!run) return null
  return (
    <Link to={runPath(entityRef, run.id)} className={styles.run} title={`${run.pipeline}: ${run.title ?? run.status}`}>
      <StatusMark status={run.status} />
      <span className={styles.age}>
        <RelativeTime at={run.finishedAt ?? run.queuedAt} />
      </span>
    </Link>
  )
}
