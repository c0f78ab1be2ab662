import type { ReactNode } from 'react'
import styles from './ProgressNote.module.css'

/**
 * Says that something is under way, for what takes longer than a skeleton is polite.
 *
 * ```tsx
 * <ProgressNote>Reading 14 files…</ProgressNote>
 * ```
 */
export function ProgressNote({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="status">
      <span className={styles.dots} aria-hidden="true" />
      {children}
    </p>
  )
}
