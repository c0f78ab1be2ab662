import { Button, RelativeTime } from '@callboard/ui'
import { Notice } from './Notice'
import styles from './OutageNotice.module.css'
import { useOutage } from './useOutage'

/** Says that what one sees is what was last read, for as long as the portal does not answer. */
export function OutageNotice() {
  const { isAway, readAt, tryNow } = useOutage()
  return (
    <div role="status">
      {isAway && (
        <Notice
          icon="plug"
          action={
            <Button size="small" variant="subtle" onClick={tryNow}>
              Try now
            </Button>
          }
        >
          The portal does not answer; it is asked again by itself. You see what was{' '}
          <span className={styles.age}>read {readAt ? <RelativeTime at={readAt} /> : 'last'}.</span>
        </Notice>
      )}
    </div>
  )
}
