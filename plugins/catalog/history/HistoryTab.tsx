import { refOf } from '@callboard/catalog-model'
import type { EntityProps } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import styles from './PagedList.module.css'
import { PastVersions } from './PastVersions'

/** What happened to an entity; for who owns others, the way to what happened to those. */
export default function HistoryTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const isOwner = ['group', 'user'].includes(entity.kind.toLowerCase())
  return (
    <div className={styles.page}>
      {isOwner && (
        <div>
          <Button size="small" icon="history" to={`/catalog/activity?owner=${encodeURIComponent(ref)}`}>
            What happened to what it owns
          </Button>
        </div>
      )}
      <PastVersions entityRef={ref} />
    </div>
  )
}
