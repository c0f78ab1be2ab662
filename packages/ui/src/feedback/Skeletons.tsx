import type { ReactNode } from 'react'
import styles from './Skeletons.module.css'
import { useDelayedPending } from './useDelayedPending'

const widths = ['62%', '48%', '71%', '55%', '40%', '66%']
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/**
 * Holds the place of table rows. Shows only after 150 ms, at the height that the rows will have, so that nothing jumps.
 *
 * ```tsx
 * <SkeletonRows rows={10} />
 * ```
 */
export function SkeletonRows({ rows = 8, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <Waiting>
      {range(rows).map((row) => (
        <div key={row} className={styles.row}>
          {range(columns).map((column) => (
            <div key={column} className={styles.cell}>
              <Bar width={widths[(row + column * 2) % widths.length]} />
            </div>
          ))}
        </div>
      ))}
    </Waiting>
  )
}

/**
 * Holds the place of lines of text. Shows only after 150 ms.
 *
 * ```tsx
 * <SkeletonText lines={3} />
 * ```
 */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <Waiting>
      {range(lines).map((line) => (
        <div key={line} className={styles.line}>
          <Bar width={line === lines - 1 ? '45%' : `${96 - ((line * 7) % 20)}%`} />
        </div>
      ))}
    </Waiting>
  )
}

/** Takes its place at once and becomes visible late: most answers are there before that. */
function Waiting({ children }: { children: ReactNode }) {
  const isShown = useDelayedPending(true)
  return (
    <div className={styles.waiting} data-shown={isShown || undefined} role="status" aria-label="Loading">
      {children}
    </div>
  )
}

function Bar({ width }: { width: string | undefined }) {
  return <div className={styles.bar} style={{ width }} />
}
