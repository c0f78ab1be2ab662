import type { ReactNode } from 'react'
import styles from './Badge.module.css'
import { Icon } from './Icon'
import type { IconName } from './icons'

/** What a colour says: that something is well, or wants to be looked at. */
export type Tone = 'neutral' | 'accent' | 'brass' | 'good' | 'warn' | 'bad'

interface BadgeProps {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}

/**
 * A word or a number that qualifies what stands beside it. The colour repeats what the text says.
 *
 * ```tsx
 * <Badge tone="bad" icon="alert-circle">3 problems</Badge>
 * ```
 */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {icon && <Icon name={icon} size={13} />}
      <span className={styles.text}>{children}</span>
    </span>
  )
}
