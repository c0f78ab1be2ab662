import { Breakable, Icon } from '@callboard/ui'
import type { Deployment } from '../plugin'
import styles from './AttemptNote.module.css'
import { isUnderWay, statusLooks } from './statusLooks'

/** That a later deployment than the one which runs there is under way, or did not succeed. */
export function AttemptNote({ attempt: { status, version } }: { attempt: Deployment }) {
  const { icon, tone, word } = statusLooks[status]
  return (
    <span className={styles.note} data-tone={tone}>
      <Icon name={icon} size={14} />
      <span>
        <Breakable>{version}</Breakable> {isUnderWay(status) ? 'is being deployed' : word.toLowerCase()}
      </span>
    </span>
  )
}
