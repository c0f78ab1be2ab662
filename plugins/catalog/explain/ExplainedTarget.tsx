import { ErrorMessage, SkeletonText } from '@callboard/ui'
import { relationTitle } from '../pages/entity/relationGroups'
import { Declaration } from './ExplainedRelations'
import { OriginMark } from './OriginMark'
import { useExplanation } from './useExplanation'

interface Props {
  entityRef: string
  type: string
  targetRef: string
}

/** Which field of which file says a relation, beside the other end of it. */
export const ExplainedTarget = (props: Props) => (
  <OriginMark name={`relation “${relationTitle(props.type)} ${props.targetRef}”`}>
    <Answer {...props} />
  </OriginMark>
)

function Answer({ entityRef, type, targetRef }: Props) {
  const { data, error } = useExplanation(entityRef)
  if (error) return <ErrorMessage error={error} />
  if (!data) return <SkeletonText lines={1} />
  const found = data.relations.filter((relation) => relation.type === type && relation.targetRef === targetRef)
  if (found.length === 0) return <p>It is said with a former name. The YAML tab explains all relations.</p>
  return found.map((relation) => (
    <Declaration key={`${relation.declaredBy} ${relation.pointer}`} entityRef={entityRef} relation={relation} />
  ))
}
