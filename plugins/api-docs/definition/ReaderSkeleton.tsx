import { SkeletonText } from '@callboard/ui'
import styles from './Reader.module.css'

/** Holds the places of the contents and of what is read. */
export function ReaderSkeleton() {
  return (
    <div className={styles.reader}>
      <div className={styles.columns}>
        <div className={styles.side}>
          <SkeletonText lines={8} />
        </div>
        <SkeletonText lines={12} />
      </div>
    </div>
  )
}
