import { EmptyState, EntityLink, RelativeTime, useRecent } from '@callboard/ui'
import styles from './RecentCard.module.css'

const shortLength = 10

/** Entities that were looked at in this browser, the last one first. */
export default function RecentCard() {
  const recent = useRecent().slice(0, shortLength)
  if (recent.length === 0) {
    return (
      <EmptyState small title="Nothing viewed yet">
        Entities that you open are listed here, in this browser only.
      </EmptyState>
    )
  }
  return (
    <ul className={styles.recent}>
      {recent.map(({ ref, title, at }) => (
        <li key={ref} className={styles.entity}>
          <EntityLink entityRef={ref} title={title} />
          <span className={styles.time}>
            <RelativeTime at={at} />
          </span>
        </li>
      ))}
    </ul>
  )
}
