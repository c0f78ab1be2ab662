import { parseEntityRef } from '@callboard/catalog-model'
import { Link } from 'react-router'
import { useEntityPath } from './EntitiesAt'
import { EntityLink } from './EntityLink'
import styles from './OwnerChip.module.css'

interface OwnerChipProps {
  /** Reference of the group or user; null says that nobody owns it. */
  owner: string | null | undefined
  title?: string | null | undefined
  /** A reference to somebody who is not in the catalog: shown, but not a link. */
  missing?: boolean
}

/**
 * Who owns something: initials in a square for a group, in a circle for a person.
 *
 * ```tsx
 * <OwnerChip owner="group:default/payments" title="Payments" />
 * ```
 */
export function OwnerChip({ owner, title, missing = false }: OwnerChipProps) {
  const pathOf = useEntityPath()
  if (!owner) return <span className={styles.none}>No owner</span>
  if (missing) return <EntityLink entityRef={owner} title={title} missing />
  const { kind, name } = parseEntityRef(owner)
  const label = title || name
  return (
    <Link to={pathOf(owner)} className={styles.owner} title={owner}>
      <span className={styles.initials} data-kind={kind} aria-hidden="true">
        {initialsOf(label)}
      </span>
      <span className={styles.title}>{label}</span>
    </Link>
  )
}

/** "Web Platform" gives WP, "payments" gives P. */
export function initialsOf(label: string): string {
  const words = label.split(/[\s._-]+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word ? String.fromCodePoint(word.codePointAt(0) ?? 63) : ''))
    .join('')
    .toUpperCase()
}
