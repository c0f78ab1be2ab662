import { Icon, type IconName } from '@callboard/ui'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  icon: IconName
  children: ReactNode
  /** A button behind the sentence. */
  action?: ReactNode
}

/** A sentence above every page, of what is wrong with the portal itself. */
export const Notice = ({ icon, children, action }: Props) => (
  <div className={styles.notice}>
    <Icon name={icon} />
    <span className={styles.text}>{children}</span>
    {action}
  </div>
)
