import type { ReactNode } from 'react'
import styles from './VisuallyHidden.module.css'

/**
 * Text for those who listen to the page.
 *
 * ```tsx
 * <VisuallyHidden>3 problems</VisuallyHidden>
 * ```
 */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
