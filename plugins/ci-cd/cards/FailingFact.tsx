import { refOf } from '@callboard/plugin-api'
import type { EntityProps, Reads } from '@callboard/plugin-api/frontend'
import { Icon, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { runPath } from '../components/paths'
import { statusesReading, useStatuses } from '../components/useStatuses'
import styles from './FailingFact.module.css'

export const reads: Reads<EntityProps> = ({ entity }) => [statusesReading([refOf(entity)])]

/** Says in the head of an entity that its default branch is red; nothing when all is well. */
export default function FailingFact({ entity }: EntityProps) {
  const ref = refOf(entity)
  const run = useStatuses([ref]).data?.find((status) => status.ref === ref)?.run
  if (run?.status !== 'failed') return null
  return (
    <Link to={runPath(ref, run.id)} className={styles.fact} title={run.title ?? undefined}>
      <Icon name="circle-x" size={14} />
      {run.pipeline} failed <RelativeTime at={run.finishedAt ?? run.queuedAt} />
    </Link>
  )
}
