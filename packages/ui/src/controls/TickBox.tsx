import type { ComponentProps } from 'react'
import styles from './TickBox.module.css'

interface TickBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'ref'> {
  /** Some of what it stands for, but not all. */
  indeterminate?: boolean
}

/**
 * The box of a checkbox alone, where what it is for stands beside it, as in a row of a table. Name it for those who listen.
 *
 * ```tsx
 * <TickBox aria-label={`Choose ${title}`} checked={isChosen} onChange={choose} />
 * ```
 */
export const TickBox = ({ indeterminate = false, ...input }: TickBoxProps) => (
  <input
    {...input}
    type="checkbox"
    className={styles.box}
    // There is no attribute for it.
    ref={(box) => {
      if (box) box.indeterminate = indeterminate
    }}
  />
)
