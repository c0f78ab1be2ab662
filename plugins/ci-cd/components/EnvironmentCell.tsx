import { counted } from '@callboard/plugin-api'
import { Badge, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import type { EnvironmentState } from '../plugin'
import { AttemptNote } from './AttemptNote'
import styles from './EnvironmentCell.module.css'
import { deploymentsPath } from './paths'
import { StatusMark } from './StatusMark'

/** What runs in an environment, in few words: the tab has the rest. */
export function EnvironmentCell({ entityRef, state }: { entityRef: string; state: EnvironmentState }) {
  const { name, current, attempt, behind } = state
  return (
    <Link to={deploymentsPath(entityRef)} className={styles.cell}>
      <span className={styles.version}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {current ? (
          <>
            <span className={styles.running}>
              <StatusMark status="succeeded" compact />
              <strong title={current.version}>{current.version}</strong>
            </span>
            {current.kind === 'rollback' && (
              <Badge tone="warn" icon="rollback">
                Rolled back
              </Badge>
            )}
          </>
        ) : (
          <span className={styles.nothing}>Nothing yet</span>
        )}
      </span>
      <span className={styles.facts}>
        {current?.finishedAt && <RelativeTime at={current.finishedAt} />}
        {current?.actor && <> by {current.actor}</>}
      </span>
      {behind && behind.count > 0 && (
        <span className={styles.facts}>
          {counted(behind.count, 'commit')} behind {behind.environment}
        </span>
      )}
      {attempt && <AttemptNote attempt={attempt} />}
    </Link>
  )
}
