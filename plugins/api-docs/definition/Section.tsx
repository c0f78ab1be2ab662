import type { ReactNode } from 'react'
import styles from './Section.module.css'

/** A part of an operation under a small title. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        {title}
        {aside && <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  )
}

/** What is said on the left, and how it looks on the right; below each other where there is no room. */
export function Columns({ children, samples }: { children: ReactNode; samples: ReactNode }) {
  return (
    <div className={styles.frame}>
      <div className={styles.columns}>
        <div className={styles.said}>{children}</div>
        <div className={styles.samples}>{samples}</div>
      </div>
    </div>
  )
}
