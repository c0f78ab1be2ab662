import type { Density } from '@callboard/ui'
import { useDelayedPending } from '@callboard/ui'
import type { CSSProperties } from 'react'
import { rowHeights } from './density'
import styles from './RowsSkeleton.module.css'

/** Holds the place of the rows, at their height. */
export function RowsSkeleton({ density }: { density: Density }) {
  const isShown = useDelayedPending(true)
  const { table, card } = rowHeights[density]
  return (
    <div
      className={styles.rows}
      style={{ '--table': `${table}px`, '--card': `${card}px` } as CSSProperties}
      role="status"
      aria-label="Loading"
    >
      {isShown && rows.map((row) => <Row key={row} />)}
    </div>
  )
}

const rows = Array.from({ length: 20 }, (_, row) => row)

function Row() {
  return (
    <div className={styles.row}>
      <span className={styles.icon} />
      <span className={styles.bar} />
      <span className={styles.bar} />
      <span className={styles.bar} />
    </div>
  )
}
