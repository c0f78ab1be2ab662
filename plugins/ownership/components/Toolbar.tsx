import type { ReactNode } from 'react'
import styles from './Toolbar.module.css'

/** What narrows a list, in a row above it. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className={styles.toolbar}>{children}</div>
}
