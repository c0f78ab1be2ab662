import { SkeletonText } from '@callboard/ui'
import styles from './PageColumns.module.css'

/** Holds the places of the pages and of the text. */
export function ReaderSkeleton() {
  return (
    <div className={styles.reader}>
      <div className={styles.columns}>
        <div className={styles.placeholder}>
          <SkeletonText lines={6} />
        </div>
        <div className={styles.middle}>
          <SkeletonText lines={12} />
        </div>
      </div>
    </div>
  )
}
