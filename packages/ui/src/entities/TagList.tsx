import { Link } from 'react-router'
import styles from './TagList.module.css'

interface TagListProps {
  tags: string[]
  /** Shows this many and says how many more there are. */
  limit?: number
  /** Makes every tag a link: `(tag) => `/catalog?q=tag:${tag}``. */
  to?: (tag: string) => string
}

/**
 * Tags in a row.
 *
 * ```tsx
 * <TagList tags={entity.tags} limit={3} />
 * ```
 */
export function TagList({ tags, limit = tags.length, to }: TagListProps) {
  if (tags.length === 0) return null
  const more = tags.slice(limit)
  return (
    <ul className={styles.tags} aria-label="Tags">
      {tags.slice(0, limit).map((tag) => (
        <li key={tag} className={styles.tag}>
          {to ? <Link to={to(tag)}>{tag}</Link> : tag}
        </li>
      ))}
      {more.length > 0 && (
        <li className={styles.more} title={more.join(', ')}>
          +{more.length}
        </li>
      )}
    </ul>
  )
}
