import { VisuallyHidden } from '@callboard/ui'
import styles from './GraphView.module.css'

/** Holds the room of the drawing. */
export const DrawingSkeleton = () => (
  <div className={styles.waiting} role="status">
    <VisuallyHidden>Drawing the graph</VisuallyHidden>
  </div>
)

/** Holds the room of the drawing, with what stands above it, and of the list. */
export const GraphSkeleton = () => (
  <div className={styles.body}>
    <div className={styles.main}>
      <div className={styles.head} />
      <DrawingSkeleton />
    </div>
    <div className={styles.waiting} />
  </div>
)
