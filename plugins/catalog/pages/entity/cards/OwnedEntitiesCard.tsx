import { useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, QueryView, SkeletonRows } from '@callboard/ui'
import { Link } from 'react-router'
import { catalog } from '../../../plugin'
import { listInput, listPath, listState } from '../../list/listState'

const shortLength = 10

interface Props {
  owner: string
  /** Shows nothing for somebody who owns nothing: of people that is the rule. */
  isOptional: boolean
}

/** What a group or user owns; the list has it all, to be narrowed further. */
export function OwnedEntitiesCard({ owner, isOptional }: Props) {
  const state = listState({ kind: [], owner: [owner] })
  const query = useData(catalog.routes.list, { ...listInput(state), limit: shortLength })
  const total = query.data?.total ?? 0
  if (total === 0 && isOptional && !query.error) return null
  return (
    <Card
      flush
      title={total > 0 ? `Owns (${total.toLocaleString()})` : 'Owns'}
      actions={total > 0 && <Link to={listPath(state)}>Open as a list</Link>}
    >
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={4} columns={3} />}
        isEmpty={({ total }) => total === 0}
        empty={
          <EmptyState icon="component" title="Owns nothing yet" snippet={`spec:\n  owner: ${owner}`}>
            Entities name their owner in their file.
          </EmptyState>
        }
      >
        {({ items }) => <EntityRows entities={items} withoutOwner />}
      </QueryView>
    </Card>
  )
}
