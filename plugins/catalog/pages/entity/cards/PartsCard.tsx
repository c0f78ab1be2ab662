import { useKinds } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows } from '@callboard/ui'
import { ExplainedTarget } from '../../../explain/ExplainedTarget'
import type { RelatedEntity } from '../../../plugin'
import { partsOf } from '../partsOf'

interface Props {
  entityRef: string
  kind: 'system' | 'domain'
  relations: RelatedEntity[]
}

/** What a system or domain consists of, a card for each kind. */
export function PartsCard({ entityRef, kind, relations }: Props) {
  const { pluralOf } = useKinds()
  const parts = partsOf(relations)
  if (parts.length === 0) {
    const snippet = kind === 'system' ? 'spec:\n  system: this-system' : 'spec:\n  domain: this-domain'
    return (
      <Card title="Has">
        <EmptyState icon={kind} title={`Nothing is part of this ${kind} yet`} snippet={snippet}>
          {kind === 'system' ? 'Components, APIs and resources' : 'Systems'} name it in their file.
        </EmptyState>
      </Card>
    )
  }
  return parts.map(({ kind, items }) => (
    <Card key={kind} title={`${pluralOf(kind)} (${items.length})`} flush>
      <EntityRows
        entities={items}
        mark={(ref) => <ExplainedTarget entityRef={entityRef} type="hasPart" targetRef={ref} />}
      />
    </Card>
  ))
}
