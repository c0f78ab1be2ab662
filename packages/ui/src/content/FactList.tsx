import type { ReactNode } from 'react'
import styles from './FactList.module.css'

/**
 * What is known of something, each under its name, as many beside each other as there is room for.
 *
 * ```tsx
 * <FactList>
 *   <NamedFact name="Last read"><RelativeTime at={readAt} /></NamedFact>
 *   <NamedFact name="Location" width="whole">{target}</NamedFact>
 * </FactList>
 * ```
 */
export const FactList = ({ children }: { children: ReactNode }) => <dl className={styles.facts}>{children}</dl>

interface NamedFactProps {
  name: string
  /** What the name means, for who points at it. */
  description?: string | undefined
  /** What is longer than a few words takes two columns, or all. */
  width?: 'double' | 'whole' | undefined
  children: ReactNode
}

/** One of a `FactList`. */
export const NamedFact = ({ name, description, width, children }: NamedFactProps) => (
  <div className={styles.fact} data-width={width}>
    <dt title={description}>{name}</dt>
    <dd>{children}</dd>
  </div>
)
