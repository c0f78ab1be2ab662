import { fromPointer } from '@callboard/catalog-model'
import { Button, Card, EntityLink } from '@callboard/ui'
import { useState } from 'react'
import { relationTitle } from '../pages/entity/relationGroups'
import styles from './ExplainedRelations.module.css'
import type { ExplainedRelation } from './Explanation'
import { PlaceLink } from './OriginText'
import { useExplanation } from './useExplanation'

/** As many as leave what follows them in reach. */
const atFirst = 12

/** Which field of which file says each relation of an entity. */
export function ExplainedRelations({ entityRef }: { entityRef: string }) {
  const { data } = useExplanation(entityRef)
  const [showsAll, setShowsAll] = useState(false)
  if (!data || data.relations.length === 0) return null
  const shown = showsAll ? data.relations : data.relations.slice(0, atFirst)
  return (
    <Card title="Relations, and what declares them">
      <ul className={styles.relations}>
        {shown.map((relation) => (
          <li key={`${relation.type} ${relation.targetRef} ${relation.pointer}`} className={styles.relation}>
            <span>
              <span className={styles.type}>{relationTitle(relation.type)}</span>{' '}
              <EntityLink entityRef={relation.targetRef} />
            </span>
            <Declaration entityRef={entityRef} relation={relation} />
          </li>
        ))}
      </ul>
      {shown.length < data.relations.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          Show all {data.relations.length.toLocaleString()}
        </Button>
      )}
    </Card>
  )
}

/** The field that says a relation, whose it is if not the entity's own, and its line. */
export function Declaration({ entityRef, relation }: { entityRef: string; relation: ExplainedRelation }) {
  const { declaredBy, targetRef, pointer, place } = relation
  return (
    <span className={styles.said}>
      {pointer && <code>{fromPointer(pointer).join('.')}</code>}
      {declaredBy !== entityRef &&
        (declaredBy === targetRef ? (
          'there'
        ) : (
          <>
            of <EntityLink entityRef={declaredBy} plain />
          </>
        ))}
      {place && <PlaceLink entityRef={declaredBy} place={place} isOwn />}
    </span>
  )
}
