import { EntityRows } from '@callboard/ui'
import { ExplainedTarget } from '../../explain/ExplainedTarget'
import type { RelatedEntity } from '../../plugin'
import { RelatedLink } from './RelatedLink'
import styles from './RelationRows.module.css'

interface Props {
  entityRef: string
  type: string
  items: RelatedEntity[]
}

/** The other ends of one sort of relation: entities first, then references that lead nowhere; beside each, what says so. */
export function RelationRows({ entityRef, type, items }: Props) {
  const mark = (ref: string) => <ExplainedTarget entityRef={entityRef} type={type} targetRef={ref} />
  const dangling = items.filter(({ entity }) => !entity)
  return (
    <>
      <EntityRows entities={items.flatMap(({ entity }) => entity ?? [])} mark={mark} />
      {dangling.map((related) => (
        <div key={related.ref} className={styles.dangling}>
          <RelatedLink related={related} />
          {mark(related.ref)}
        </div>
      ))}
    </>
  )
}
