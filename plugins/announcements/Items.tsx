import { Badge } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './Announcements.module.css'
import { Facts } from './Facts'
import type { Listed } from './shapes'

interface Props {
  items: Listed[]
  isUnread: (item: Listed) => boolean
  /** In a card that has its own margin. */
  inset?: boolean
}

export function Items({ items, isUnread, inset }: Props) {
  return (
    <ul className={styles.list} data-inset={inset || undefined}>
      {items.map((item) => (
        <li key={item.id} className={styles.item} data-unread={isUnread(item) || undefined}>
          <span className={styles.title}>
            <Link to={`/announcements/${item.id}`}>{item.title}</Link>
            {isUnread(item) && <Badge tone="brass">Unread</Badge>}
          </span>
          <p className={styles.excerpt}>{item.excerpt}</p>
          <Facts announcement={item} />
        </li>
      ))}
    </ul>
  )
}
