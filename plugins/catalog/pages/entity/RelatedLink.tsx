import { EntityLink } from '@callboard/ui'
import type { RelatedEntity } from '../../plugin'
import styles from './RelatedLink.module.css'

/** The other end of a relation; one that is not in the catalog is named and says so. */
export function RelatedLink({ related: { ref, entity } }: { related: Pick<RelatedEntity, 'ref' | 'entity'> }) {
  if (entity) return <EntityLink entityRef={ref} title={entity.title} />
  return (
    <span className={styles.missing}>
      <EntityLink entityRef={ref} title={ref} missing /> <span className={styles.note}>not in the catalog</span>
    </span>
  )
}
