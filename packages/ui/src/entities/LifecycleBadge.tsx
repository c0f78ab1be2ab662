import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import styles from './LifecycleBadge.module.css'

const icons: Record<string, IconName> = {
  production: 'circle-check',
  experimental: 'flask',
  deprecated: 'archive',
}

/**
 * How far along something is, as icon, word and colour. Words other than the three usual ones are shown as they are.
 * Most things are in production, so that is the quietest.
 *
 * ```tsx
 * <LifecycleBadge lifecycle="production" />
 * ```
 */
export function LifecycleBadge({ lifecycle }: { lifecycle: string }) {
  const known = lifecycle.toLowerCase()
  return (
    <span className={styles.lifecycle} data-lifecycle={known}>
      <Icon name={icons[known] ?? 'circle-dashed'} size={15} />
      <span className={styles.word}>{lifecycle}</span>
    </span>
  )
}
