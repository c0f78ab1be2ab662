import type { ReactNode } from 'react'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { Snippet } from '../content/Snippet'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  icon?: IconName
  /** Why there is nothing: none yet, none that match, not set up. */
  title: string
  /** What to do about it. */
  children?: ReactNode
  /** The one button or link that does it. */
  action?: ReactNode
  /** Text to copy, such as the annotation that would fill this place. */
  snippet?: string
  /** In a card among others: as much room as its words need, and no picture. */
  small?: boolean
}

/**
 * Stands where something will be, and teaches how to get it there.
 *
 * ```tsx
 * <EmptyState icon="api" title="No API yet" snippet={'spec:\n  providesApis: [payments]'}>
 *   Name the APIs that this component provides.
 * </EmptyState>
 * ```
 */
export function EmptyState({ icon = 'default', title, children, action, snippet, small = false }: EmptyStateProps) {
  return (
    <div className={styles.empty} data-small={small || undefined}>
      {!small && (
        <span className={styles.icon}>
          <Icon name={icon} size={22} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {snippet && (
        <div className={styles.snippet}>
          <Snippet text={snippet} label="Copy snippet" />
        </div>
      )}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
