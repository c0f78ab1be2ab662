import { RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './Radar.module.css'
import type { Change } from './shapes'

export const ChangeList = ({ changes }: { changes: Change[] }) => (
  <ul className={styles.entries}>
    {changes.map((change) => (
      <li key={`${change.id} ${change.seenAt}`}>
        <Link to={`/tech-radar/${change.id}`}>{change.title}</Link>
        <span>{wordsOf(change)}</span>
        <span className={styles.soft}>
          <RelativeTime at={change.seenAt} />
        </span>
      </li>
    ))}
  </ul>
)

function wordsOf({ from, to }: Change): string {
  if (from === null) return `is new in ${to}`
  return to === null ? `was taken off, from ${from}` : `moved from ${from} to ${to}`
}
