import { useData } from '@callboard/plugin-api/frontend'
import { Card, EntityLink, RelativeTime } from '@callboard/ui'
import { Link, useLocation } from 'react-router'
import styles from '../components/Rows.module.css'
import { catalog } from '../plugin'
import { ClaimPlace } from './ClaimPlace'
import type { Conflict } from './Conflict'
import { HandOverButton } from './HandOverButton'

/** As many stand above the locations; the link below them, and links from elsewhere, lead to all. */
const shortLength = 5

/** The entities that two locations say, and which of the two has each; nothing at all while there are none. */
export function ConflictsCard() {
  const { data: conflicts = [] } = useData(catalog.routes.conflicts, {})
  const { hash, search } = useLocation()
  const showsAll = hash === '#conflicts'
  if (conflicts.length === 0) return null
  return (
    <Card title={`Conflicts (${conflicts.length.toLocaleString()})`} flush>
      <ul className={styles.rows}>
        {conflicts.slice(0, showsAll ? conflicts.length : shortLength).map((conflict) => (
          <ConflictRow key={`${conflict.ref} ${conflict.claimant.locationId}`} conflict={conflict} />
        ))}
      </ul>
      {conflicts.length > shortLength && (
        <p className={styles.more}>
          {showsAll ? (
            <Link to={{ search }}>Only the first {shortLength}</Link>
          ) : (
            <Link to={{ search, hash: 'conflicts' }}>All {conflicts.length.toLocaleString()} conflicts</Link>
          )}
        </p>
      )}
    </Card>
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
