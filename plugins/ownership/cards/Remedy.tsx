import { CopyButton, Icon } from '@callboard/ui'
import type { ReactNode } from 'react'
import styles from './Remedy.module.css'

interface Props {
  /** What is wrong, in a few words. */
  title: string
  /** Why, and what to do. */
  children: ReactNode
  /** The lines to write. */
  snippet: string
}

/** Something that is wrong, with the lines that mend it. */
export function Remedy({ title, children, snippet }: Props) {
  return (
    <div className={styles.remedy}>
      <p className={styles.title}>
        <Icon name="alert-triangle" />
        {title}
      </p>
      <div className={styles.text}>{children}</div>
      <div className={styles.snippet}>
        <pre>{snippet}</pre>
        <CopyButton text={snippet} label="Copy these lines" />
      </div>
    </div>
  )
}
