import { Link } from 'react-router'
import { Icon } from '../content/Icon'
import { VisuallyHidden } from '../content/VisuallyHidden'
import styles from './FilterChips.module.css'

/** Something that narrows what is shown. */
export interface FilterChip {
  /** What it narrows by, such as `owner`. */
  name: string
  value: string
  /** Where it is dropped: the same page without it. */
  without: string
}

interface FilterChipsProps {
  filters: FilterChip[]
  /** The same page without any of them. */
  cleared: string
}

/**
 * What narrows a list, each to be dropped with one click.
 *
 * ```tsx
 * <FilterChips filters={[{ name: 'owner', value: 'Checkout', without: '/catalog' }]} cleared="/catalog" />
 * ```
 */
export function FilterChips({ filters, cleared }: FilterChipsProps) {
  if (filters.length === 0) return null
  return (
    <ul className={styles.filters} aria-label="Active filters">
      {filters.map(({ name, value, without }) => (
        <li key={`${name}:${value}`}>
          <Link className={styles.filter} to={without} preventScrollReset>
            <VisuallyHidden>Drop </VisuallyHidden>
            <span className={styles.name}>{name}:</span> {value}
            <Icon name="x" size={13} />
          </Link>
        </li>
      ))}
      <li>
        <Link className={styles.clear} to={cleared}>
          Clear all
        </Link>
      </li>
    </ul>
  )
}
