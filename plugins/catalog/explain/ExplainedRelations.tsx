import { fromPointer } from '@callboard/catalog-model'
import { Card, EntityLink, Shortened } from '@callboard/ui'
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
      <Shortened items={data.relations} atFirst={12}>
        {(shown) => (
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
        )}
      </Shortened>
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
