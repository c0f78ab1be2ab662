import type { ReactNode } from 'react'
import styles from './ProgressNote.module.css'
import { Spinner } from './Spinner'

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
      <Spinner />
      {children}
    </p>
  )
}
