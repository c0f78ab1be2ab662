import { Badge } from '@callboard/ui'
import type { Deployment } from '../plugin'

/** Marks a deployment that brought nothing new. */
export function KindBadge({ kind }: Pick<Deployment, 'kind'>) {
  if (kind === 'rollback')
    return (
      <Badge tone="warn" icon="rollback">
        Rollback
      </Badge>
    )
  return kind === 'redeployment' ? <Badge icon="refresh">Again</Badge> : null
}
