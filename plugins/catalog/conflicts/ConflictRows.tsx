import { EntityLink, RelativeTime } from '@callboard/ui'
import styles from '../components/Rows.module.css'
import { ClaimPlace } from './ClaimPlace'
import type { Conflict } from './Conflict'
import { conflictKey } from './conflictKey'
import { HandOverButton } from './HandOverButton'

/** Entities that two locations say: which of the two has each, and a way to let the other have it. */
export const ConflictRows = ({ conflicts }: { conflicts: Conflict[] }) => (
  <ul className={styles.rows}>
    {conflicts.map((conflict) => (
      <ConflictRow key={conflictKey(conflict)} conflict={conflict} />
    ))}
  </ul>
)

function ConflictRow({ conflict }: { conflict: Conflict }) {
  const { ref, title, since, holder, claimant } = conflict
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <EntityLink entityRef={ref} title={title} />
        <p className={styles.facts}>
          kept by <ClaimPlace claim={holder} />
        </p>
        <p className={styles.facts}>
          refused to <ClaimPlace claim={claimant} />, <RelativeTime at={since} />
        </p>
      </div>
      <HandOverButton conflict={conflict}>Let the refused one have it</HandOverButton>
    </li>
  )
}
