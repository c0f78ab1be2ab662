import { Icon, RelativeTime } from '@callboard/ui'
import type { Site } from '../plugin'
import styles from './StaleNote.module.css'

/** Says that what is shown may be out of date, and why. */
export function StaleNote({ site: { failure, failedAt, checkedAt } }: { site: Site }) {
  if (!failure) return null
  return (
    <div className={styles.note} role="status">
      <Icon name="alert-triangle" className={styles.icon} />
      <p>
        This is the version of {checkedAt ? <RelativeTime at={checkedAt} /> : 'before'}. Its source could not be read
        {failedAt && (
          <>
            {' '}
            <RelativeTime at={failedAt} />
          </>
        )}
        : {failure}
      </p>
    </div>
  )
}
