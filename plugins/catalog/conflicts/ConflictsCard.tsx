import { useData } from '@callboard/plugin-api/frontend'
import { Card } from '@callboard/ui'
import { Link, useLocation } from 'react-router'
import styles from '../components/Rows.module.css'
import { catalog } from '../plugin'
import { ConflictRows } from './ConflictRows'

/** As many as leave the locations below them in reach; a link leads to all. */
const shortLength = 5

/** The entities that two locations say, and which of the two has each; nothing at all while there are none. */
export function ConflictsCard() {
  // They come and go as other locations are read.
  const { data: conflicts = [] } = useData(catalog.routes.conflicts, {}, { refreshEvery: 10_000 })
  const { hash, search } = useLocation()
  const showsAll = hash === '#conflicts'
  if (conflicts.length === 0) return null
  return (
    <Card title={`Conflicts (${conflicts.length.toLocaleString()})`} flush>
      <ConflictRows conflicts={conflicts.slice(0, showsAll ? conflicts.length : shortLength)} />
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
