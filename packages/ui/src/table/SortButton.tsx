import type { MouseEventHandler, ReactNode } from 'react'
import { Icon } from '../content/Icon'
import styles from './SortButton.module.css'

interface SortButtonProps {
  /** How the column is sorted; absent while it is not. */
  order: 'asc' | 'desc' | undefined
  /** What a click does, where the title of the column does not say all of it. */
  hint?: string
  onClick: MouseEventHandler<HTMLButtonElement>
  /** The title of the column. */
  children: ReactNode
  /** Stands after the arrow. */
  after?: ReactNode
}

/**
 * The title of a column as the button that sorts by it, with an arrow for how it is sorted. The cell around it says that by `aria-sort`.
 *
 * ```tsx
 * <th aria-sort="ascending"><SortButton order="asc" onClick={turn}>Name</SortButton></th>
 * ```
 */
export const SortButton = ({ order, hint, onClick, children, after }: SortButtonProps) => (
  <button type="button" className={styles.sort} data-order={order} title={hint} onClick={onClick}>
    {children}
    <Icon name={order === 'asc' ? 'arrow-up' : order === 'desc' ? 'arrow-down' : 'selector'} size={14} />
    {after}
  </button>
)
