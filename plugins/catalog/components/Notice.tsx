import { Icon } from '@callboard/ui'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  tone: 'info' | 'good' | 'warn' | 'bad'
  title: string
  /** Buttons that do something about it. */
  actions?: ReactNode
  children?: ReactNode
}

const icons = { info: 'info', good: 'circle-check', warn: 'alert-triangle', bad: 'alert-circle' } as const

/** Something about the page that one should know before going on. */
export function Notice({ tone, title, actions, children }: Props) {
  return (
    <section className={styles.notice} data-tone={tone} aria-label={title}>
      <Icon name={icons[tone]} size={18} className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
