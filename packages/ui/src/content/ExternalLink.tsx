import { isSafeUrl } from '@callboard/catalog-model'
import type { ReactNode } from 'react'
import styles from './ExternalLink.module.css'
import { Icon } from './Icon'
import { outside } from './outside'

interface ExternalLinkProps {
  /** Comes from catalog files, so it may be anything; what would run code becomes plain text. */
  href: string
  /** Name of an icon before the text. */
  icon?: string | undefined
  children: ReactNode
}

/**
 * Leaves the portal, in a new tab.
 *
 * ```tsx
 * <ExternalLink href={link.url} icon={link.icon}>{link.title ?? link.url}</ExternalLink>
 * ```
 */
export function ExternalLink({ href, icon, children }: ExternalLinkProps) {
  if (!isSafeUrl(href)) return <span>{children}</span>
  return (
    <a {...outside(href)} className={styles.link}>
      {icon && <Icon name={icon} />}
      <span className={styles.text}>{children}</span>
      <Icon name="external-link" size={13} className={styles.mark} />
    </a>
  )
}
