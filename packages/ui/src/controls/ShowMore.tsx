import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './listFoot.module.css'

interface ShowMoreProps {
  shown: number
  total: number
  /** Absent where no more are shown at once. */
  onMore?: (() => void) | undefined
  /** What to do then; absent where a filter can narrow the list. */
  otherwise?: ReactNode
}

/**
 * Below a list of which only the first are shown: how many, and the way to more. Nothing where all are shown.
 *
 * ```tsx
 * <ShowMore shown={items.length} total={total} onMore={() => setLimit(limit + 100)} />
 * ```
 */
export function ShowMore({ shown, total, onMore, otherwise = 'A filter narrows it.' }: ShowMoreProps) {
  if (shown >= total) return null
  return (
    <div className={styles.foot}>
      <span>
        {shown.toLocaleString()} of {total.toLocaleString()}
      </span>
      {onMore ? (
        <Button size="small" onClick={onMore}>
          Show more
        </Button>
      ) : (
        otherwise
      )}
    </div>
  )
}
