import { VisuallyHidden } from '@callboard/ui'
import styles from './GraphView.module.css'

/** Holds the room of drawing and list. */
export const GraphSkeleton = () => (
  <div className={styles.body} role="status">
    <div className={styles.waiting}>
      <VisuallyHidden>Reading the graph</VisuallyHidden>
    </div>
  </div>
)
