import { refOf } from '@callboard/plugin-api'
import { type EntityProps, type Reads, readingOf } from '@callboard/plugin-api/frontend'
import { Badge } from '@callboard/ui'
import { type OwnerState, ownership } from '../plugin'
import { useOwnership } from './useOwnership'

const words: Partial<Record<OwnerState, string>> = {
  empty: 'Nobody is in the group that owns it',
  nobody: 'Nobody answers for it',
}

export const reads: Reads<EntityProps> = ({ entity }) => [readingOf(ownership.routes.owner, { entity: refOf(entity) })]

/** Says so where nobody answers for an entity. An owner that is unknown stands in the head already, as not in the catalog. */
export default function OwnerFact({ entity }: EntityProps) {
  const { data } = useOwnership(entity)
  const text = data && (data.isExpected || data.ownerRef) && words[data.state]
  return text ? (
    <Badge tone="warn" icon="alert-triangle">
      {text}
    </Badge>
  ) : null
}
