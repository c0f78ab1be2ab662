import type { EntityProps } from '@callboard/plugin-api/frontend'
import { Badge } from '@callboard/ui'
import type { OwnerState } from '../plugin'
import { useOwnership } from './useOwnership'

const words: Partial<Record<OwnerState, string>> = {
  empty: 'Nobody is in the group that owns it',
  unknown: 'Its owner is unknown',
  nobody: 'Nobody answers for it',
}

/** Says so where nobody answers for an entity; nothing where somebody does. */
export default function OwnerFact({ entity }: EntityProps) {
  const { data } = useOwnership(entity)
  const text = data && (data.isExpected || data.ownerRef) && words[data.state]
  return text ? (
    <Badge tone="warn" icon="alert-triangle">
      {text}
    </Badge>
  ) : null
}
