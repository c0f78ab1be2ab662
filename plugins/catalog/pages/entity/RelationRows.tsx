import { EntityRows } from '@callboard/ui'
import type { RelatedEntity } from '../../plugin'
import { RelatedLink } from './RelatedLink'
import styles from './RelationRows.module.css'

/** The other ends of one sort of relation: entities first, then references that lead nowhere. */
export function RelationRows({ items }: { items: RelatedEntity[] }) {
  const dangling = items.filter(({ entity }) => !entity)
  return (
    <>
      <EntityRows entities={items.flatMap(({ entity }) => entity ?? [])} />
      {dangling.map((related) => (
        <div key={related.ref} className={styles.dangling}>
          <RelatedLink related={related} />
        </div>
      ))}
    </>
  )
}
