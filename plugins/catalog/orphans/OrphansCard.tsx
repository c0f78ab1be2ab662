import { useData } from '@callboard/plugin-api/frontend'
import { Card, EntityLink, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import styles from '../components/Rows.module.css'
import { listPath } from '../pages/list/listState'
import { catalog } from '../plugin'
import type { Orphan } from './Orphan'
import { orphanFilter } from './orphanFilter'

/** As many as one looks over here; the list has them all. */
const shortLength = 5

/** The entities that are kept although their files are gone; nothing at all while there are none. */
export function OrphansCard() {
  const { data } = useData(catalog.routes.orphans, {})
  if (!data || data.total === 0) return null
  return (
    <Card title={`Orphans (${data.total.toLocaleString()})`} flush>
      <ul className={styles.rows}>
        {data.items.slice(0, shortLength).map((orphan) => (
          <OrphanRow key={orphan.ref} orphan={orphan} />
        ))}
      </ul>
      <p className={styles.more}>
        <Link to={listPath({ kind: [], field: [orphanFilter] })}>All orphans in the list</Link>
      </p>
    </Card>
  )
}

function OrphanRow({ orphan: { ref, title, since, file } }: { orphan: Orphan }) {
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <EntityLink entityRef={ref} title={title} />
        <p className={styles.facts}>
          <RelativeTime at={since} />, last said by <code>{file}</code>
        </p>
      </div>
    </li>
  )
}
