import { fromPointer } from '@callboard/catalog-model'
import { Card, EntityLink } from '@callboard/ui'
import { relationTitle } from '../pages/entity/relationGroups'
import styles from './ExplainedRelations.module.css'
import type { ExplainedRelation } from './Explanation'
import { PlaceLink } from './OriginText'
import { useExplanation } from './useExplanation'

/** Which field of which file says each relation of an entity. */
export function ExplainedRelations({ entityRef }: { entityRef: string }) {
  const { data } = useExplanation(entityRef)
  if (!data || data.relations.length === 0) return null
  return (
    <Card title="Relations, and what declares them">
      <ul className={styles.relations}>
        {data.relations.map((relation) => (
          <Relation
            key={`${relation.type} ${relation.targetRef} ${relation.pointer}`}
            entityRef={entityRef}
            relation={relation}
          />
        ))}
      </ul>
    </Card>
  )
}

function Relation({ entityRef, relation }: { entityRef: string; relation: ExplainedRelation }) {
  const { type, targetRef, declaredBy, pointer, place } = relation
  return (
    <li className={styles.relation}>
      <span>
        <span className={styles.type}>{relationTitle(type)}</span> <EntityLink entityRef={targetRef} />
      </span>
      <span className={styles.said}>
        {pointer && <code>{fromPointer(pointer).join('.')}</code>}
        {declaredBy !== entityRef && (
          <>
            {' of '}
            <EntityLink entityRef={declaredBy} plain />
          </>
        )}
        {place && <PlaceLink entityRef={declaredBy} place={place} isOwn />}
      </span>
    </li>
  )
}
