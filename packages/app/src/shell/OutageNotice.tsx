import { Button, Icon } from '@callboard/ui'
import styles from './FailureNotice.module.css'
import { useOutage } from './useOutage'

/** Says that what one sees is what was last read, for as long as the portal does not answer. */
export function OutageNotice() {
  const { isAway, tryNow } = useOutage()
  return (
    <div role="status">
      {isAway && (
        <div className={styles.notice}>
          <Icon name="plug" />
          <span className={styles.text}>
            The portal does not answer. You see what was read last; it is asked again by itself.
          </span>
          <Button size="small" variant="subtle" onClick={tryNow}>
            Try now
          </Button>
        </div>
      )}
    </div>
  )
}
