import { Button } from './Button'
import styles from './listFoot.module.css'

interface PagerProps {
  /** Places of the first and the last that are shown, from 1. */
  first: number
  last: number
  total: number
  /** Absent where nothing is before or after. */
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
}

/**
 * Below a page of a list: which part of it this is, and the ways to the parts before and after it.
 *
 * ```tsx
 * <Pager first={21} last={40} total={734} onPrevious={() => show(1)} onNext={() => show(3)} />
 * ```
 */
export function Pager({ first, last, total, onPrevious, onNext }: PagerProps) {
  return (
    <nav className={styles.foot} aria-label="Pages">
      <span>
        {first.toLocaleString()}–{last.toLocaleString()} of {total.toLocaleString()}
      </span>
      {(onPrevious || onNext) && (
        <span className={styles.buttons}>
          <Button size="small" disabled={!onPrevious} onClick={onPrevious}>
            Previous
          </Button>
          <Button size="small" disabled={!onNext} onClick={onNext}>
            Next
          </Button>
        </span>
      )}
    </nav>
  )
}
