import { useData } from '@callboard/plugin-api/frontend'
import { Card, EntityLink, RelativeTime } from '@callboard/ui'
import styles from '../components/Rows.module.css'
import { catalog } from '../plugin'
import { ClaimPlace } from './ClaimPlace'
import type { Conflict } from './Conflict'
import { HandOverButton } from './HandOverButton'

/** The entities that two locations say, and which of the two has each; nothing at all while there are none. */
export function ConflictsCard() {
  const { data: conflicts = [] } = useData(catalog.routes.conflicts, {})
  if (conflicts.length === 0) return null
  return (
    <div id="conflicts">
      <Card title={`Conflicts (${conflicts.length})`} flush>
        <ul className={styles.rows}>
          {conflicts.map((conflict) => (
            <ConflictRow key={`${conflict.ref} ${conflict.claimant.locationId}`} conflict={conflict} />
          ))}
        </ul>
      </Card>
    </div>
  )
}

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
